import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { menuPlace } from './menu-place';

/**
 * Shows a menu at its button in the browser's top layer, so that no scrolling list cuts it off, and closes it by all that is not
 * a choice: a press outside, focus that goes elsewhere, scrolling, another size of the window.
 */
export function useOpenMenu(
  menu: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
  onClose: (how: { readonly returnFocus: boolean }) => void,
): void {
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const { current: node } = menu;
    const { current: anchor } = button;
    if (node === null || anchor === null) return;
    node.showPopover();
    const place = menuPlace(
      anchor.getBoundingClientRect(),
      { width: node.offsetWidth, height: node.offsetHeight },
      { width: window.innerWidth, height: window.innerHeight },
    );
    node.style.left = `${place.left}px`;
    node.style.top = `${place.top}px`;

    const ending = new AbortController();
    const { signal } = ending;
    const within = (target: EventTarget | null): boolean =>
      target instanceof Node && (node.contains(target) || anchor.contains(target));
    const pressed = (event: Event): void => {
      if (!within(event.composedPath()[0] ?? null)) close.current({ returnFocus: false });
    };
    const left = (event: FocusEvent): void => {
      // A window that loses the focus gets it back: nobody has left the menu.
      if (document.hasFocus() && !within(event.relatedTarget)) close.current({ returnFocus: false });
    };
    const moved = (): void => close.current({ returnFocus: true });
    // Inside a shadow root the document is not told of scrolling, nor, of a closed one, what was pressed.
    const root = node.getRootNode();
    root.addEventListener('pointerdown', pressed, { capture: true, signal });
    if (root !== document) document.addEventListener('pointerdown', pressed, { capture: true, signal });
    node.addEventListener('focusout', left, { signal });
    for (const scrolled of [root, window]) scrolled.addEventListener('scroll', moved, { capture: true, signal });
    window.addEventListener('resize', moved, { signal });
    return () => ending.abort();
  }, [menu, button]);
}
