import type { FoundForm } from '../sites';
import type { PanelCommand } from '../platform/messages';
import type { NoteSession } from './note-session';

/** What the frame needs. */
export interface NoteFramePorts {
  /** Starts the session of a form that has appeared. The signal aborts when the form is gone. */
  open(form: FoundForm, signal: AbortSignal): NoteSession;
  /** Something about the notes changed. */
  changed(): void;
}

/** The note forms of one frame and their sessions. */
export interface NoteFrame {
  sessions(): readonly NoteSession[];
  /** The session that a command is for, if this frame has it. */
  sessionFor(command: PanelCommand): NoteSession | undefined;
  /** Brings the sessions in step with the forms that are in the page now. */
  sync(forms: readonly FoundForm[]): void;
  /** Looks at every form for what no event has told. */
  look(): void;
}

/**
 * Keeps one session a form, from its appearance to its end.
 * @param signal ends all of them
 */
export function createNoteFrame(ports: NoteFramePorts, signal: AbortSignal): NoteFrame {
  interface Entry {
    readonly session: NoteSession;
    readonly ending: AbortController;
  }
  let entries: readonly Entry[] = [];

  return {
    sessions: () => entries.map(({ session }) => session),

    sessionFor: (command) => entries.find(({ session }) => session.id === command.note)?.session,

    sync(forms) {
      if (signal.aborted) return;
      const fields = new Set(forms.map(({ note }) => note));
      const staying = entries.filter(({ session }) => fields.has(session.field));
      const gone = new Set(entries.filter((entry) => !staying.includes(entry)));
      const known = new Map(staying.map((entry) => [entry.session.field, entry]));
      entries = forms.map((form) => {
        const old = known.get(form.note) ?? [...gone].find(({ session }) => session.isNoteOf(form));
        if (old) {
          gone.delete(old);
          old.session.moveTo(form);
          return old;
        }
        const ending = new AbortController();
        return { session: ports.open(form, AbortSignal.any([signal, ending.signal])), ending };
      });
      for (const { ending } of gone) ending.abort();
      ports.changed();
    },

    look() {
      for (const { session } of entries) session.look();
    },
  };
}
