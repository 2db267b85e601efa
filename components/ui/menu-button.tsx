import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { MoreIcon } from './icons';
import { Menu, type MenuItem } from './menu';

interface MenuButtonProps {
  /** Says what the menu is about, such as the title of its card. */
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** The "…" of a card: a button that opens a menu, by the ARIA pattern "menu button". Arrow keys open it too. */
export function MenuButton({ label, items }: MenuButtonProps): JSX.Element {
  const [start, open] = useState<'first' | 'last' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 'first' : 'last');
  };

  const close = (how: { readonly returnFocus: boolean }): void => {
    open(null);
    if (how.returnFocus) button.current?.focus({ preventScroll: true });
  };

  return (
    <>
      <button
        type="button"
        class="nw-icon-button"
        ref={button}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={start !== null}
        aria-controls={start === null ? undefined : id}
        title={label}
        onClick={() => open(start === null ? 'first' : null)}
        onKeyDown={onKeyDown}
      >
        <MoreIcon />
      </button>
      {start !== null && <Menu id={id} label={label} items={items} start={start} button={button} onClose={close} />}
    </>
  );
}
