/**
 * Tells the tail of a gesture from a new one. A double click is one gesture, and so is a key held down. When a dialog
 * opens or closes in the middle of one, its tail lands on what has just appeared under the pointer or the focus: the second
 * click of a double click on Save would press a button of the dialog, the repeats of a held Enter the page's Save again.
 */
export interface GestureTail {
  /** Takes note of an event, before anything else is asked about it. */
  observe(event: Event): void;
  /** Something appeared or went away: what is left of the present gesture was not meant for what is there now. */
  cut(): void;
  /** Whether an event is what is left of a gesture that was cut. */
  isTail(event: Event): boolean;
}

/** Makes a tracker that has seen nothing yet. It wants every `mousedown`, `keydown` and `click` of the window. */
export function createGestureTail(): GestureTail {
  let gesture = 0;
  let cutGesture = -1;

  return {
    observe(event) {
      if (!event.isTrusted) return;
      const startsAnew =
        (event.type === 'mousedown' && (event as MouseEvent).detail <= 1) ||
        (event.type === 'keydown' && !(event as KeyboardEvent).repeat);
      if (startsAnew) gesture += 1;
    },

    cut() {
      cutGesture = gesture;
    },

    isTail(event) {
      if (!event.isTrusted || gesture !== cutGesture) return false;
      if (event.type === 'keydown') return (event as KeyboardEvent).repeat;
      return event.type === 'click' && (event as MouseEvent).detail > 1;
    },
  };
}
