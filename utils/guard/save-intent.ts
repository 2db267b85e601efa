import type { GuardedForm } from './guarded-form';
import type { SaveStep } from './save-pass';

/** How the user set out to save, with what it takes to do the same again. */
export type SaveIntent =
  | { readonly step: 'click'; readonly control: HTMLElement }
  | { readonly step: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null }
  | { readonly step: 'chord'; readonly target: EventTarget | null; readonly key: KeyboardEventInit };

/** A save that is about to be made again: the event that it will raise first, and the deed. */
export interface Replay {
  readonly step: SaveStep;
  run(): void;
}

/** The path of an element as an event on it would have it: its ancestors, out of open and closed shadow roots alike. */
export function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null)
    path.push(node);
  return path;
}

/** What a chord has to be made again with. */
export function chordIntent(event: KeyboardEvent): SaveIntent {
  const { key, code, keyCode, location, ctrlKey, metaKey, shiftKey, altKey } = event;
  const init = { key, code, keyCode, location, ctrlKey, metaKey, shiftKey, altKey };
  return { step: 'chord', target: event.composedPath()[0] ?? null, key: init };
}

/**
 * How an intent is carried out again, the page's own way; null when the form has nothing left to do it with. A control that
 * the page has replaced meanwhile gives way to the form's present one.
 */
export function replayOf(intent: SaveIntent, form: GuardedForm): Replay | null {
  if (intent.step === 'submit') return submitAgain(intent.form, intent.submitter);
  const control = intent.step === 'click' && intent.control.isConnected ? intent.control : form.saveControls()[0];
  if (control) return { step: 'click', run: () => control.click() };
  return intent.step === 'chord' ? keyAgain(intent.target, intent.key, form) : null;
}

function submitAgain(form: HTMLFormElement, submitter: HTMLElement | null): Replay | null {
  if (!form.isConnected) return null;
  // Called on the prototype: a control named `requestSubmit` would stand before the form's own method.
  const { requestSubmit } = HTMLFormElement.prototype;
  const stillIts = submitter?.isConnected && (submitter as HTMLButtonElement).form === form;
  return { step: 'submit', run: () => requestSubmit.call(form, stillIts ? submitter : null) };
}

function keyAgain(target: EventTarget | null, key: KeyboardEventInit, form: GuardedForm): Replay {
  const place = target instanceof Node && target.isConnected ? target : form.field;
  const init = { ...key, bubbles: true, cancelable: true, composed: true };
  return { step: 'chord', run: () => void place.dispatchEvent(new KeyboardEvent('keydown', init)) };
}
