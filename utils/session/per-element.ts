/**
 * Keeps what belongs to an element that the page may replace: asked with another element than before, it makes the thing anew and
 * ends the former one.
 * @param make is given the element and a signal that aborts when the thing is to end
 * @param signal ends the last one
 */
export function perElement<T>(
  make: (element: HTMLElement, signal: AbortSignal) => T,
  signal: AbortSignal,
): (element: HTMLElement) => T {
  let made: { readonly element: HTMLElement; readonly thing: T; readonly ending: AbortController } | undefined;
  return (element) => {
    if (made?.element !== element) {
      made?.ending.abort();
      const ending = new AbortController();
      made = { element, thing: make(element, AbortSignal.any([signal, ending.signal])), ending };
    }
    return made.thing;
  };
}
