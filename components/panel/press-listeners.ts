/** What the root of a view listens to, to learn when the mouse is pressed in it. */
interface PressListeners {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
}

/**
 * Tells when a press of the mouse on a button begins in a view, and when it is over, wherever it ends. The button stays where it is: the
 * press takes the focus from the text, and when a composition ends by that the browser scrolls to its box.
 * @param press called with true at the beginning, and with false once the click has happened
 */
export function pressListeners(press: (down: boolean) => void): PressListeners {
  let ending = new AbortController();

  // The click comes after the release, in the same task.
  const end = (): void => {
    ending.abort();
    setTimeout(() => press(false));
  };
  return {
    onPointerDown({ target, button }) {
      // The list of a drop-down, and a menu of the right button, keep the release for themselves; a scroll bar is to be moved.
      const pressed = button === 0 && target instanceof Element ? target.closest('button, summary') : null;
      if (pressed === null) return;
      ending.abort();
      ending = new AbortController();
      const { signal } = ending;
      press(true);
      for (const type of ['pointerup', 'pointercancel']) addEventListener(type, end, { capture: true, signal });
      holdScroll(pressed, signal);
    },
    // In a page, a release in the view is kept from the window's listeners.
    onPointerUp: end,
  };
}

/** Keeps all that an element can be scrolled in where it is, until the signal aborts. */
function holdScroll(held: Element, signal: AbortSignal): void {
  for (let element: Element | null = held; element !== null; element = element.parentElement) {
    const { scrollTop } = element;
    element.addEventListener('scroll', ({ currentTarget }) => ((currentTarget as Element).scrollTop = scrollTop), {
      signal,
    });
  }
}
