/** Takes events that were stopped on their way at the window, and lets what stands in a shadow root have them all the same. */
export interface TakenEvents {
  /** @returns false when the event is for something else */
  take(event: Event): boolean;
}

/**
 * The page gets nothing of what happens in the drawer: the way of such an event ends at the window, before any listener of the page. In
 * the drawer the same event is told again, at the element that it was for. What the browser does with it, it does with the first one.
 * @param away whether the focus leaves for a moment only: nobody is told
 */
export function takeEvents(root: ShadowRoot, away: () => boolean): TakenEvents {
  /** What had the focus last: an element that loses it is not told at the window. */
  let focused: Element | null = null;

  function targetOf(event: Event): Element | null {
    if (event instanceof FocusEvent) {
      const former = focused;
      focused = root.activeElement;
      return event.type === 'blur' || event.type === 'focusout' ? former : focused;
    }
    // A click by Enter or Space has no place.
    if (event instanceof MouseEvent && (event.type !== 'click' || event.detail > 0)) {
      const hit = root.elementFromPoint(event.clientX, event.clientY);
      return hit !== null && root.contains(hit) ? hit : null;
    }
    return root.activeElement;
  }

  return {
    take(event) {
      const target = targetOf(event);
      if (target === null) return false;
      if (!(event instanceof FocusEvent && away())) tellAgain(event, target);
      return true;
    },
  };
}

/** Dispatches a copy of an event that stays in its shadow root and does nothing by itself; what it is refused, so is the event. */
function tellAgain(event: Event, target: Element): void {
  const Kind = event.constructor as new (type: string, init: object) => Event;
  const init = new Proxy(event, {
    get: (_event, name) => (name === 'composed' ? false : Reflect.get(event, name)),
  });
  const copy = new Kind(event.type, init);
  // Refused from the start, as a `<summary>` would else open by the event and close by its copy.
  copy.preventDefault();
  let refused = false;
  Object.defineProperties(copy, {
    defaultPrevented: { get: () => refused },
    preventDefault: { value: () => (refused = true) },
  });
  target.dispatchEvent(copy);
  if (refused) event.preventDefault();
}
