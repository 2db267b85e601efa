/** What a session wants to know of the events in its form. */
export interface FormEvents {
  /** A box may have changed and more may follow at once: somebody types. */
  changed(): void;
  /** A box may have changed and nothing follows at once: something was pasted, chosen, or left. */
  settled(): void;
  /** A box of the form took the focus. */
  focused(): void;
}

/** What comes in one piece; what is typed comes letter by letter. */
const WHOLE_INPUTS: ReadonlySet<string> = new Set([
  'insertFromPaste',
  'insertFromPasteAsQuotation',
  'insertFromDrop',
  'insertFromYank',
  'insertReplacementText',
]);

/** What somebody writes in: its events tell of it. */
const WRITTEN = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

/** Follows the events of a form. */
export interface FormWatch {
  /** Whether an IME composition is under way in any box of the form. */
  composing(): boolean;
}

/**
 * Watches all boxes of a form by the events that reach its container, without touching one of them. Boxes that are made of other
 * elements, whose lists open elsewhere in the page, are followed by what they show. A composition is left alone: nothing is told of it
 * before its end.
 */
export function watchForm(container: HTMLElement, events: FormEvents, signal: AbortSignal): FormWatch {
  let composing = false;
  const listen = <K extends keyof HTMLElementEventMap>(type: K, handle: (event: HTMLElementEventMap[K]) => void) =>
    container.addEventListener(type, handle, { capture: true, passive: true, signal });
  /** In a task of its own: the page's handlers have made what they make of it, React has rendered. */
  const soon = (tell: () => void) => () => void setTimeout(() => !signal.aborted && tell());
  const settledSoon = soon(() => !composing && events.settled());

  listen('compositionstart', () => (composing = true));
  listen('compositionend', () => {
    composing = false;
    settledSoon();
  });
  listen('input', (event) => {
    if (composing || (event as InputEvent).isComposing) return;
    if (WHOLE_INPUTS.has((event as InputEvent).inputType)) settledSoon();
    else events.changed();
  });
  listen('change', settledSoon);
  // A switch or a list made of other elements raises neither `input` nor `change`.
  listen('click', settledSoon);
  listen('focusin', () => events.focused());
  listen('focusout', () => {
    // No composition outlives the focus; where a page swallowed its end, it ends here.
    composing = false;
    events.settled();
  });

  const observer = new MutationObserver((records) => {
    const isShown = ({ target }: MutationRecord) =>
      !(target instanceof Element ? target : target.parentElement)?.closest(WRITTEN);
    if (!composing && records.some(isShown)) events.changed();
  });
  const attributeFilter = ['aria-checked'];
  observer.observe(container, { subtree: true, childList: true, characterData: true, attributeFilter });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return { composing: () => composing };
}
