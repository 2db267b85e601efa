import { render } from 'preact';
import { SaveDialog } from '../../components/page/save-dialog';
import type { Language, Severity } from '../check/types';
import type { HeldSave } from '../guard/save-guard';
import { createTranslator, outcomeText } from '../i18n';
import type { Finding } from '../platform/messages';
import type { NoteSession } from '../session/note-session';
import { applyFix, show } from '../session/panel-commands';
import type { PageHost } from './page-host';
import { stepAside } from './step-aside';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What the question needs. */
export interface SaveQuestionPorts {
  language(): Language;
  failed(error: unknown): void;
}

/** The question that a held save raises: the dialog, from its opening to the answer. */
export interface SaveQuestion {
  /** Whether the dialog is open. */
  asking(): boolean;
  /** Opens the dialog, at once. @throws if it can't be opened; nothing is left of it then */
  ask(save: HeldSave<NoteSession>): void;
  /** What is known about the notes may have changed: the dialog follows, and closes with the form that it is about. */
  update(sessions: readonly NoteSession[]): void;
  /** Closes the dialog; nothing is saved. */
  close(): void;
}

/** Makes the question of a frame. */
export function createSaveQuestion(host: PageHost, ports: SaveQuestionPorts, signal: AbortSignal): SaveQuestion {
  interface Open {
    readonly save: HeldSave<NoteSession>;
    readonly slot: HTMLElement;
    readonly ending: AbortController;
    /** Where the focus was, to go back to. */
    readonly origin: HTMLElement | null;
    /** The address of the page, and whether anything was written: with another tenant's note the question is void. */
    readonly address: string;
    readonly wasEmpty: boolean;
    problem: string | null;
    /** A fix is being made; the dialog shows the result when it is there. */
    fixing: boolean;
  }
  let open: Open | null = null;

  function draw(asked: Open): void {
    const { save, slot, problem } = asked;
    const findings = [...save.form.findings].sort((one, other) => RANK[one.severity] - RANK[other.severity]);
    const ids = new Set(save.form.holding().map(({ id }) => id));
    const holding = findings.filter(({ id }) => ids.has(id));
    const state = holding.length > 0 ? 'held' : 'ready';
    render(
      <SaveDialog
        language={ports.language()}
        findings={findings}
        holding={holding}
        state={state}
        problem={problem}
        onFix={(finding, fix) => void makeFix(asked, finding, fix)}
        onBack={(finding) => back(asked, finding)}
        onSave={() => saveClean(asked)}
        onSaveAnyway={() => saveAnyway(asked)}
      />,
      slot,
    );
  }

  /** Ends a dialog and gives its save to be answered; null when it was answered before. */
  function finish(asked: Open): HeldSave<NoteSession> | null {
    if (open !== asked) return null;
    open = null;
    render(null, asked.slot);
    asked.ending.abort();
    return asked.save;
  }

  function back(asked: Open, finding?: Finding): void {
    // While a fix is made the dialog is no modal one, and the browser says so.
    if (asked.fixing) return;
    const save = finish(asked);
    if (!save) return;
    save.drop();
    try {
      if (finding && show(save.form, finding.id).ok) return;
      if (asked.origin?.isConnected) asked.origin.focus({ preventScroll: true });
      else save.form.field.focus({ preventScroll: true });
    } catch (error) {
      ports.failed(error);
    }
  }

  /** Whether the dialog still stands for the note that it was opened for. */
  function isValid({ save, address, wasEmpty }: Open): boolean {
    return location.href === address && (wasEmpty || !save.form.state().empty);
  }

  function saveClean(asked: Open): void {
    if (asked.fixing) return;
    if (!isValid(asked)) return close();
    // The dialog said that no error is left: a script may have changed the text behind it.
    if (asked.save.form.verdict() === 'held') redraw();
    else finish(asked)?.proceed();
  }

  function saveAnyway(asked: Open): void {
    if (asked.fixing) return;
    if (isValid(asked)) finish(asked)?.proceed();
    else close();
  }

  async function makeFix(asked: Open, finding: Finding, fix: number): Promise<void> {
    const dialog = asked.slot.querySelector('dialog');
    if (asked.fixing || !dialog) return;
    asked.fixing = true;
    const t = createTranslator(ports.language());
    try {
      const outcome = await stepAside(dialog, () => applyFix(asked.save.form, finding.id, fix));
      asked.problem = outcome.ok ? null : outcomeText(t, outcome);
    } catch (error) {
      asked.problem = outcomeText(t, { reason: 'unavailable' });
      ports.failed(error);
    }
    asked.fixing = false;
    redraw();
  }

  function redraw(): void {
    if (!open || open.fixing) return;
    if (!isValid(open)) return close();
    try {
      draw(open);
    } catch (error) {
      ports.failed(error);
      close();
    }
  }

  function close(): void {
    if (open) finish(open)?.drop();
  }

  signal.addEventListener('abort', close, { once: true });
  // A change of tenant or tab loads no page; it may even keep the form's elements.
  window.navigation.addEventListener('currententrychange', redraw, { signal });

  return {
    asking: () => open !== null,

    ask(save) {
      const ending = new AbortController();
      const slot = host.slot(AbortSignal.any([signal, ending.signal]));
      const asked: Open = {
        save,
        slot,
        ending,
        origin: focusedIn(slot.ownerDocument),
        address: location.href,
        wasEmpty: save.form.state().empty,
        problem: null,
        fixing: false,
      };
      try {
        draw(asked);
      } catch (error) {
        ending.abort();
        throw error;
      }
      open = asked;
    },

    update(sessions) {
      if (open && !sessions.includes(open.save.form)) close();
      redraw();
    },

    close,
  };
}

/** The element that has the focus, inside open shadow roots too. */
function focusedIn(document: Document): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? focused : null;
}
