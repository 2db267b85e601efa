import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { nextMenuItem } from './menu-keys';
import { useOpenMenu } from './open-menu';

/** One thing that a menu offers to do. */
export interface MenuItem {
  readonly id: string;
  readonly text: string;
  readonly onSelect: () => void;
}

interface MenuProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Which item has the focus at first. */
  readonly start: 'first' | 'last';
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: (how: { readonly returnFocus: boolean }) => void;
}

/** The open menu of a menu button, above everything else, with the focus in it. */
export function Menu({ id, label, items, start, button, onClose }: MenuProps): JSX.Element {
  const menu = useRef<HTMLDivElement>(null);
  useOpenMenu(menu, button, onClose);

  const focus = (index: number): void =>
    menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]')[index]?.focus({ preventScroll: true });
  useLayoutEffect(() => focus(start === 'first' ? 0 : items.length - 1), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      // Tab then goes on from the button.
      if (event.key === 'Escape') event.preventDefault();
      onClose({ returnFocus: true });
      return;
    }
    const focused = [...(menu.current?.querySelectorAll('[role=menuitem]') ?? [])].indexOf(event.target as Element);
    const next = nextMenuItem(
      event,
      focused,
      items.map((item) => item.text),
    );
    if (next === null) return;
    event.preventDefault();
    focus(next);
  };

  return (
    <div class="nw-menu" id={id} role="menu" aria-label={label} popover="manual" ref={menu} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          class="nw-menu-item"
          tabIndex={-1}
          onClick={() => {
            // First the focus goes back, so that what the item does may take it elsewhere.
            onClose({ returnFocus: true });
            item.onSelect();
          }}
        >
          {item.text}
        </button>
      ))}
    </div>
  );
}
