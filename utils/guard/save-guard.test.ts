// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuardedForm, Verdict } from './guarded-form';
import { createSaveGuard, type HeldSave, type SaveGuardPorts } from './save-guard';

type TestForm = GuardedForm & { verdictNow: Verdict; composingNow: boolean };

/** A page with a note, a Save button and a handler that counts what the page got to see. */
function openPage() {
  document.body.innerHTML = `<form><textarea></textarea><input><button>Save</button></form><div id="ours"></div>`;
  const html = document.querySelector('form')!;
  const field = document.querySelector('textarea')!;
  const button = document.querySelector('button')!;
  const saved = vi.fn();
  html.addEventListener('submit', (event) => {
    event.preventDefault();
    saved('submit');
  });
  const form: TestForm = {
    verdictNow: 'held',
    composingNow: false,
    field,
    saveControlIn: (path) => [...html.querySelectorAll('button')].find((each) => path.includes(each)) ?? null,
    saveControls: () => [...html.querySelectorAll('button')],
    isSaveChord: (event) => event.ctrlKey && event.key === 's',
    composing: () => form.composingNow,
    verdict: () => form.verdictNow,
    stamp: () => field.value,
  };
  return { html, field, button, saved, form };
}

const ctrlS = (rest: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true, cancelable: true, composed: true, ...rest });

/** Events of a test are not trusted by themselves. */
function byUser<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
/** What `form.requestSubmit()` raises in a browser; happy-dom takes the form itself for the submitter. */
const submitBare = (form: HTMLFormElement) =>
  form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));

const mouse = (type: string, detail = 1) =>
  byUser(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, detail }));

describe('the save guard', () => {
  let page: ReturnType<typeof openPage>;
  let held: HeldSave<TestForm>[];
  let ending: AbortController;
  let ports: SaveGuardPorts<TestForm> & { alive: ReturnType<typeof vi.fn<() => boolean>> };
  const passed = vi.fn();
  const failed = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    page = openPage();
    held = [];
    ending = new AbortController();
    ports = {
      forms: () => [page.form],
      isOurs: (event) => event.composedPath().includes(document.querySelector('#ours')!),
      alive: vi.fn(() => true),
      ask: (save) => void held.push(save),
      passed,
      failed,
    };
    createSaveGuard<TestForm>(window, ports, ending.signal);
  });

  afterEach(() => {
    ending.abort();
    vi.useRealTimers();
    vi.clearAllMocks();
  });

  it('holds a click on Save and asks once', () => {
    page.button.dispatchEvent(mouse('click'));
    expect(page.saved).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(held).toHaveLength(1);
  });

  it('lets a clean note through without a word', () => {
    page.form.verdictNow = 'clean';
    page.button.dispatchEvent(mouse('click'));
    expect(page.saved).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect(held).toHaveLength(0);
  });

  it('lets warnings through and names them once, though a save is a click and a submit', () => {
    page.form.verdictNow = 'warned';
    page.button.dispatchEvent(mouse('click'));
    expect(page.saved).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect(passed.mock.calls).toEqual([[page.form, 'warned']]);
  });

  it('leaves other buttons and keys alone', () => {
    const seen = vi.fn();
    document.body.addEventListener('click', seen);
    document.body.addEventListener('keydown', seen);
    page.field.dispatchEvent(mouse('click'));
    page.field.dispatchEvent(ctrlS({ key: 'a' }));
    expect(seen).toHaveBeenCalledTimes(2);
    document.body.removeEventListener('click', seen);
    document.body.removeEventListener('keydown', seen);
  });

  it('saves once after the word of the user, and holds the next save again', () => {
    page.button.dispatchEvent(mouse('click'));
    vi.runAllTimers();
    held[0]!.proceed();
    expect(page.saved).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(page.saved).toHaveBeenCalledTimes(1);

    page.button.dispatchEvent(mouse('click'));
    expect(page.saved).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect(held).toHaveLength(2);
  });

  it('saves once for a double click on the answer', () => {
    page.button.dispatchEvent(mouse('click'));
    vi.runAllTimers();
    held[0]!.proceed();
    held[0]!.proceed();
    vi.runAllTimers();
    expect(page.saved).toHaveBeenCalledTimes(1);
  });

  it('saves nothing after the user went back', () => {
    page.button.dispatchEvent(mouse('click'));
    vi.runAllTimers();
    held[0]!.drop();
    held[0]!.proceed();
    vi.runAllTimers();
    expect(page.saved).not.toHaveBeenCalled();
  });

  it('asks once for a double click on Save', () => {
    page.button.dispatchEvent(mouse('mousedown', 1));
    page.button.dispatchEvent(mouse('click', 1));
    page.button.dispatchEvent(mouse('mousedown', 2));
    page.button.dispatchEvent(mouse('click', 2));
    vi.runAllTimers();
    expect(held).toHaveLength(1);
    expect(page.saved).not.toHaveBeenCalled();
  });

  it('keeps the second click of a double click on the answer from saving again', () => {
    page.form.verdictNow = 'held';
    page.button.dispatchEvent(mouse('mousedown'));
    page.button.dispatchEvent(mouse('click'));
    page.form.verdictNow = 'clean';
    const ours = document.querySelector('#ours')!;
    ours.dispatchEvent(mouse('mousedown', 1));
    vi.runAllTimers();
    held[0]!.proceed();
    vi.runAllTimers();
    page.button.dispatchEvent(mouse('mousedown', 2));
    page.button.dispatchEvent(mouse('click', 2));
    expect(page.saved).toHaveBeenCalledTimes(1);

    page.button.dispatchEvent(mouse('mousedown', 1));
    page.button.dispatchEvent(mouse('click', 1));
    expect(page.saved).toHaveBeenCalledTimes(2);
  });

  it('holds further saves without asking while it waits for an answer', () => {
    page.button.dispatchEvent(mouse('click'));
    page.button.click();
    submitBare(page.html);
    const again = ctrlS();
    page.field.dispatchEvent(again);
    expect(again.defaultPrevented).toBe(true);
    vi.runAllTimers();
    expect(held).toHaveLength(1);
    expect(page.saved).not.toHaveBeenCalled();
  });

  it('holds further saves also when the note has become clean meanwhile: the dialog has the word', () => {
    page.button.dispatchEvent(mouse('click'));
    page.form.verdictNow = 'clean';
    page.button.click();
    vi.runAllTimers();
    expect(page.saved).not.toHaveBeenCalled();
    held[0]!.proceed();
    vi.runAllTimers();
    expect(page.saved).toHaveBeenCalledTimes(1);
  });

  it('holds the chord pressed in its own dialog quietly', () => {
    page.button.dispatchEvent(mouse('click'));
    const again = ctrlS();
    document.querySelector('#ours')!.dispatchEvent(again);
    expect(again.defaultPrevented).toBe(true);
    vi.runAllTimers();
    expect(held).toHaveLength(1);
  });

  it('holds a submit that a script asked for, and makes it again with the same submitter', () => {
    const submitters: (Element | null)[] = [];
    page.html.addEventListener('submit', ({ submitter }) => submitters.push(submitter));
    page.html.requestSubmit(page.button);
    vi.runAllTimers();
    expect(held).toHaveLength(1);
    held[0]!.proceed();
    vi.runAllTimers();
    expect(submitters).toEqual([page.button]);
  });

  it('holds a submit without a submitter', () => {
    submitBare(page.html);
    vi.runAllTimers();
    expect(held).toHaveLength(1);
    expect(page.saved).not.toHaveBeenCalled();
  });

  it('lets a submit through whose button saves nothing', () => {
    const search = document.createElement('button');
    page.form.saveControlIn = (path) => (path.includes(page.button) ? page.button : null);
    page.html.append(search);
    page.html.requestSubmit(search);
    expect(page.saved).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect(held).toHaveLength(0);
  });

  it('holds the save chord from the page and from the browser', () => {
    const event = ctrlS();
    const seen = vi.fn();
    document.addEventListener('keydown', seen, { once: true });
    page.field.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(seen).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(held).toHaveLength(1);
  });

  it('goes on after a chord by the Save button, or by the chord where there is none', () => {
    page.field.dispatchEvent(ctrlS());
    vi.runAllTimers();
    held[0]!.proceed();
    vi.runAllTimers();
    expect(page.saved).toHaveBeenCalledTimes(1);

    page.button.remove();
    page.field.dispatchEvent(ctrlS());
    const chords = vi.fn();
    page.field.addEventListener('keydown', (event) => chords(event.key, event.ctrlKey));
    vi.runAllTimers();
    held[1]!.proceed();
    vi.runAllTimers();
    expect(chords.mock.calls).toEqual([['s', true]]);
    expect(held).toHaveLength(2);
  });

  it('presses the button that took the place of the first one', () => {
    page.button.dispatchEvent(mouse('click'));
    const renewed = page.button.cloneNode(true) as HTMLElement;
    page.button.replaceWith(renewed);
    const pressed = vi.fn();
    renewed.addEventListener('click', pressed);
    vi.runAllTimers();
    held[0]!.proceed();
    vi.runAllTimers();
    expect(pressed).toHaveBeenCalledTimes(1);
    expect(page.saved).toHaveBeenCalledTimes(1);
  });

  it('does not save a text that has changed since the answer', () => {
    page.button.dispatchEvent(mouse('click'));
    vi.runAllTimers();
    held[0]!.proceed();
    page.field.value = 'other text';
    vi.runAllTimers();
    expect(page.saved).not.toHaveBeenCalled();
    expect(held).toHaveLength(2);
  });

  it('leaves keys alone while the IME composes', () => {
    const composing = [ctrlS({ isComposing: true }), ctrlS({ keyCode: 229 } as KeyboardEventInit)];
    for (const event of composing) page.field.dispatchEvent(event);
    page.form.composingNow = true;
    composing.push(ctrlS());
    page.field.dispatchEvent(composing[2]!);
    expect(composing.map((event) => event.defaultPrevented)).toEqual([false, false, false]);
    vi.runAllTimers();
    expect(held).toHaveLength(0);
  });

  it('asks the form that has the focus, and all of them when none has', () => {
    const quiet: TestForm = { ...page.form, field: document.querySelector('input')!, verdict: () => 'clean' };
    ports.forms = () => [quiet, page.form];
    quiet.field.dispatchEvent(ctrlS());
    vi.runAllTimers();
    expect(held).toHaveLength(0);
    document.body.dispatchEvent(ctrlS());
    vi.runAllTimers();
    expect(held.map(({ form }) => form)).toEqual([page.form]);
  });

  it('lets the save pass when anything of ours fails, and says so', () => {
    page.form.verdict = () => {
      throw new Error('broken rule');
    };
    page.button.dispatchEvent(mouse('click'));
    expect(page.saved).toHaveBeenCalledTimes(1);
    expect(failed).toHaveBeenCalled();
  });

  it('goes on with the save when the dialog fails to open, and asks again next time', () => {
    const { ask } = ports;
    ports.ask = () => {
      throw new Error('no dialog');
    };
    page.button.dispatchEvent(mouse('click'));
    vi.runAllTimers();
    expect(page.saved).toHaveBeenCalledTimes(1);
    expect(failed).toHaveBeenCalledTimes(1);
    ports.ask = ask;
    page.button.dispatchEvent(mouse('click'));
    vi.runAllTimers();
    expect(page.saved).toHaveBeenCalledTimes(1);
    expect(held).toHaveLength(1);
  });

  it('asks nothing about a form that is gone by then, and forgets its save', () => {
    page.button.dispatchEvent(mouse('click'));
    const { forms } = ports;
    ports.forms = () => [];
    vi.runAllTimers();
    expect(held).toHaveLength(0);
    ports.forms = forms;
    page.button.dispatchEvent(mouse('click'));
    vi.runAllTimers();
    expect(held).toHaveLength(1);
    expect(page.saved).not.toHaveBeenCalled();
  });

  it('lets everything pass once the extension is gone', () => {
    ports.alive.mockReturnValue(false);
    page.button.dispatchEvent(mouse('click'));
    expect(page.saved).toHaveBeenCalledTimes(1);
  });

  it('ends with its signal, and makes no save that was still to come', () => {
    page.button.dispatchEvent(mouse('click'));
    vi.runAllTimers();
    held[0]!.proceed();
    ending.abort();
    vi.runAllTimers();
    expect(page.saved).not.toHaveBeenCalled();
    page.button.dispatchEvent(mouse('click'));
    expect(page.saved).toHaveBeenCalledTimes(1);
  });
});
