/** What the root of a view listens to, to learn when the mouse is pressed in it. */
interface PressListeners {
  readonly onPointerDown: () => void;
  readonly onPointerUp: () => void;
}

/**
 * Tells when a press of the mouse begins in a view, and when it is over, wherever it ends.
 * @param press called with true at the beginning, and with false once the click has happened
 */
export function pressListeners(press: (down: boolean) => void): PressListeners {
  const ENDS = ['pointerup', 'pointercancel'];
  // The click comes after the release, in the same task.
  const end = (): void => {
    for (const type of ENDS) removeEventListener(type, end, true);
    setTimeout(() => press(false));
  };
  return {
    onPointerDown() {
      press(true);
      for (const type of ENDS) addEventListener(type, end, true);
    },
    // In a page, a release in the view is kept from the window's listeners.
    onPointerUp: end,
  };
}
