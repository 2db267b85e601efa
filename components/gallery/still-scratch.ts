import type { NoteState, RuleSet } from '../../utils/platform/messages';
import type { ScratchPorts } from '../../utils/state/scratch-store';

/** A scratch note that holds this text, and of which its engine always says the same. */
export function stillScratch(text: string, [note]: readonly NoteState[]): ScratchPorts {
  return {
    limit: 100_000,
    loadEngine: async () => ({
      openScratchNote(_box, noteType, _rules, { changed }) {
        let type = noteType;
        return {
          state: () => ({ ...note!, id: 'scratch', noteType: type, empty: text === '' }),
          perform: async () => ({ ok: true }),
          clear: async () => undefined,
          look: () => undefined,
          choose(chosen) {
            type = chosen;
            changed();
          },
          changeRules: () => undefined,
        };
      },
    }),
    // The engine above needs none.
    readRules: async () => ({}) as RuleSet,
    readScratch: async () => ({ text, noteType: '', by: 'gallery' }),
    keepScratch: async () => undefined,
    onScratchChanged: () => () => undefined,
  };
}
