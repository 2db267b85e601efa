/** How often a waiting edit looks whether its field is still there, in milliseconds: a removed field may end no composition. */
const LOST_FIELD_CHECK = 250;

/** Whether an IME composes in a field, and the wait until it no longer does. */
export interface Composition {
  /** True from the first event of a composition to its end. */
  active(): boolean;
  /**
   * Resolves at once where nothing is composed, else a task after the composition's end: inserting earlier doubles text in
   * Chromium. Also resolves when the field has gone.
   */
  ended(): Promise<void>;
}

/**
 * Follows the compositions in an element until the signal aborts. One that was under way before is seen from its next key on.
 */
export function followComposition(element: HTMLElement, signal?: AbortSignal): Composition {
  let composing = false;
  const waiting = new Set<() => void>();
  const begin = () => {
    composing = true;
  };
  const end = () => {
    composing = false;
    for (const wake of waiting) wake();
    waiting.clear();
  };
  const options = { capture: true, passive: true, ...(signal && { signal }) };
  element.addEventListener('compositionstart', begin, options);
  element.addEventListener('compositionupdate', begin, options);
  element.addEventListener('compositionend', end, options);
  // Chromium ends a composition before it takes the focus away; a page that swallows the end must not block edits for good.
  element.addEventListener('blur', end, options);

  const active = () => composing && element.isConnected;
  return {
    active,
    async ended() {
      while (active() && !signal?.aborted) {
        await new Promise<void>((resolve) => {
          const look = setInterval(() => {
            if (!active() || signal?.aborted) wake();
          }, LOST_FIELD_CHECK);
          const wake = () => {
            clearInterval(look);
            waiting.delete(wake);
            setTimeout(resolve);
          };
          waiting.add(wake);
        });
      }
    },
  };
}
