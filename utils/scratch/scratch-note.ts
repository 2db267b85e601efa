import type { CheckPack } from '../check';
import { createPlainField } from '../editors/plain-field';
import type { NoteTools } from '../page/note-tools';
import type { NoteState, Outcome, PanelCommand, RuleSet, Settings } from '../platform/messages';
import { createNoteSession } from '../session/note-session';
import { perform } from '../session/panel-commands';
import type { FoundForm } from '../sites';

/** The scratch note at work. */
export interface ScratchNote {
  state(): NoteState;
  /** Does a command of the panel, whatever note it names. @throws what the engine throws (as a rejection) */
  perform(command: PanelCommand): Promise<Outcome>;
  /** Takes the whole text away, as one native undo step. */
  clear(): Promise<void>;
  /** Checks again if the text or the settings are others. */
  look(): void;
  /** Checks it as a note of another type from now on. */
  choose(noteType: string): void;
  /** Another pack is in force. @throws what compiling throws; the rules are those of before then */
  changeRules(pack: CheckPack): void;
}

/** What the scratch note needs. */
export interface ScratchNotePorts {
  settings(): Settings;
  /** The state may be another one. Called often and inside events. */
  changed(): void;
  failed(error: unknown): void;
}

/**
 * Starts the checks of the scratch note.
 * @param box where it is written
 * @param signal ends them
 * @throws what compiling throws
 */
export type OpenScratchNote = (
  box: HTMLTextAreaElement,
  noteType: string,
  set: RuleSet,
  ports: ScratchNotePorts,
  signal: AbortSignal,
) => ScratchNote;

/** The way to open scratch notes with an engine. */
export function scratchNotesWith(createRules: NoteTools['createRules']): OpenScratchNote {
  return (box, noteType, set, ports, signal) => open(createRules, [box, noteType, set, ports, signal]);
}

function open(
  createRules: NoteTools['createRules'],
  [box, noteType, set, ports, signal]: Parameters<OpenScratchNote>,
): ScratchNote {
  const rules = createRules(set.pack, set.grammar);
  const surface = createPlainField(box, signal);
  const session = createNoteSession(
    formOf(box, noteType),
    {
      site: '',
      // No save follows: nothing is held.
      settings: () => ({ ...ports.settings(), hold: 'nothing' }),
      checker: () => rules.checker(ports.settings().choices),
      surfaceOf: () => surface,
      // The scratch note is kept as a whole, by its store.
      keepVersion: null,
      changed: ports.changed,
      failed: ports.failed,
    },
    signal,
  );
  return {
    state: () => session.state(),
    perform: (command) => perform(session, command),
    async clear() {
      const text = surface.read();
      await surface.replace([{ start: 0, end: text.length, text: '' }], text);
      session.look();
    },
    look: () => session.look(),
    choose: (type) => session.moveTo(formOf(box, type)),
    changeRules(pack) {
      rules.change(pack);
      session.look();
    },
  };
}

/** A form of nothing but the note. */
function formOf(box: HTMLTextAreaElement, noteType: string): FoundForm {
  return {
    profile: {
      id: 'scratch',
      noteType,
      note: { labels: [], role: 'multiline' },
      fields: {},
      atLeast: 0,
      orders: [],
      save: { labels: [], notLabels: [], chords: [] },
    },
    container: box,
    note: box,
    fields: {},
  };
}
