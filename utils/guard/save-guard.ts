import { createGestureTail } from './gesture-tail';
import type { GuardedForm, Verdict } from './guarded-form';
import { chordIntent, pathOf, replayOf, type SaveIntent } from './save-intent';
import { createSavePass } from './save-pass';

/** A save that waits for the user's word. Both answers count once; the second one is ignored. */
export interface HeldSave<F extends GuardedForm> {
  readonly form: F;
  /** Saves now, the way the user set out to; with errors if there are any. */
  proceed(): void;
  /** Lets the save go unmade. */
  drop(): void;
}

/** What the guard is told, and whom it tells. */
export interface SaveGuardPorts<F extends GuardedForm> {
  /** The note forms that are in the page now. */
  forms(): readonly F[];
  /** Whether an event comes from what we ourselves show in the page. */
  isOurs(event: Event): boolean;
  /** Whether the extension behind this script is still there. Without it every save pass. */
  alive(): boolean;
  /**
   * Asks the user. Called in the task after the event: opening a modal dialog costs a layout of the whole page, which the
   * event need not wait for. If it throws, the save goes on.
   */
  ask(save: HeldSave<F>): void;
  /** A save went through; called once an intent, in a task of its own. The verdict is `held` when the user saved anyway. */
  passed(form: F, verdict: Verdict): void;
  /** Something of ours failed; the save that it happened in has passed. */
  failed(error: unknown): void;
}

/**
 * Watches every way to save that raises an event, from the capture phase of the window: nothing of the page runs earlier if
 * the guard is made at document_start. It decides inside the event and asks nobody who would have to be waited for.
 * @param signal ends the guard
 */
export function createSaveGuard<F extends GuardedForm>(
  window: Window,
  ports: SaveGuardPorts<F>,
  signal: AbortSignal,
): void {
  const pass = createSavePass<F>(() => performance.now());
  const tail = createGestureTail();
  const toTell = new Map<F, Verdict>();
  let waiting: HeldSave<F> | null = null;

  function listen<K extends keyof WindowEventMap>(type: K, handle: (event: WindowEventMap[K]) => void): void {
    window.addEventListener(
      type,
      (event) => {
        try {
          // An update or reload leaves this script without an extension: it must not stand in the way of the next one.
          if (!ports.alive()) return;
          tail.observe(event);
          handle(event);
        } catch (error) {
          ports.failed(error);
        }
      },
      { capture: true, signal },
    );
  }

  listen('mousedown', () => {});

  listen('click', (event) => {
    if (tail.isTail(event)) return veto(event);
    if (ports.isOurs(event)) return;
    const path = event.composedPath();
    for (const form of ports.forms()) {
      const control = form.saveControlIn(path);
      if (control) return judge(event, [form], { step: 'click', control });
    }
  });

  listen('keydown', (event) => {
    // The keys of a composition belong to the IME: Chromium marks them so, and sends 229 for those it swallows.
    if (event.isComposing || event.keyCode === 229) return;
    if (tail.isTail(event)) return veto(event);
    if (ports.isOurs(event)) {
      // The chord that opened the dialog, pressed again in it: still no save, neither the page's nor the browser's.
      if (waiting?.form.isSaveChord(event)) veto(event);
      return;
    }
    // Enter in a form without a button of its own submits it: a new intent that shows itself by no click.
    if (event.isTrusted && event.key === 'Enter') pass.endFollowUps();
    const saved = ports.forms().filter((form) => form.isSaveChord(event));
    if (saved.length === 0) return;
    const path = event.composedPath();
    const around = saved.filter((form) => path.includes(form.field));
    const meant = around.length > 0 ? around : saved;
    if (!meant.some((form) => form.composing())) judge(event, meant, chordIntent(event));
  });

  listen('submit', (event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLFormElement)) return;
    const { submitter } = event;
    const saves = (form: F) =>
      // A form around a whole page has buttons that save nothing; one without a submitter was sent by Enter or a script.
      submitter ? form.saveControlIn(pathOf(submitter)) !== null : isInForm(form.field, target);
    const saved = ports.forms().filter(saves);
    if (saved.length > 0) judge(event, saved, { step: 'submit', form: target, submitter });
  });

  /**
   * Decides about an event that saves these forms. A composition does not matter here: a click on Save ends it before
   * it arrives, and where a page keeps the focus in the field, what would be stored is the text as it stands.
   */
  function judge(event: Event, forms: readonly F[], intent: SaveIntent): void {
    if (forms.some((form) => form === waiting?.form)) return veto(event);
    const covered = forms.filter((form) => pass.covers(form, intent.step, form.stamp, event.isTrusted));
    const open = forms.filter((form) => !covered.includes(form)).map((form) => ({ form, verdict: form.verdict() }));
    const held = open.find(({ verdict }) => verdict === 'held');
    if (!held) {
      for (const { form, verdict } of open) tell(form, verdict);
      return;
    }
    // Behind an open dialog only a script can save another form. It is held as well; there is one dialog.
    if (!waiting) hold(held.form, intent);
    veto(event);
  }

  function hold(form: F, intent: SaveIntent): void {
    let answered = false;
    const answer = (then: () => void) => () => {
      if (answered) return;
      answered = true;
      waiting = null;
      tail.cut();
      then();
    };
    const save: HeldSave<F> = { form, proceed: answer(() => again(form, intent)), drop: answer(() => {}) };
    pass.revoke();
    waiting = save;
    tail.cut();
    setTimeout(() => {
      if (signal.aborted || !ports.forms().includes(form)) return save.drop();
      try {
        ports.ask(save);
      } catch (error) {
        ports.failed(error);
        save.proceed();
      }
    });
  }

  function again(form: F, intent: SaveIntent): void {
    const replay = replayOf(intent, form);
    if (!replay) return ports.failed(new Error('The page has nothing left to save the note with'));
    pass.grant(form, replay.step, form.stamp());
    // In a task of its own: the dialog has gone by then, and the page gets its event outside of any of ours.
    setTimeout(() => {
      if (signal.aborted || !pass.waiting(form)) return;
      const verdict = form.verdict();
      replay.run();
      tell(form, verdict);
    });
  }

  /** Reports a save that passed, once for the two or three events that it is made of. */
  function tell(form: F, verdict: Verdict): void {
    if (toTell.size === 0) setTimeout(tellNow);
    toTell.set(form, verdict);
  }

  function tellNow(): void {
    const passed = [...toTell];
    toTell.clear();
    if (signal.aborted) return;
    for (const [form, verdict] of passed) ports.passed(form, verdict);
  }
}

/** Whether a field is sent with a form: inside of it, or named its own by attribute. */
function isInForm(field: HTMLElement, form: HTMLFormElement): boolean {
  return (field as HTMLTextAreaElement).form === form || pathOf(field).includes(form);
}

function veto(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
