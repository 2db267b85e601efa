import { check, compilePack } from '../check';
import { createFieldBadges } from './field-badges';
import type { NoteTools } from './note-tools';
import { createRulesInForce } from './rules-in-force';
import { createSaveQuestion } from './save-question';
import { createWarningNotice } from './warning-notice';

/** Makes the tools for notes. */
export function createNoteTools(): NoteTools {
  return {
    engine: { check, compilePack },
    createRules: createRulesInForce,
    createViews(host, { language, openPanel, failed }, signal) {
      const question = createSaveQuestion(host, { language, failed }, signal);
      const badges = createFieldBadges(host, { language, open: openPanel, asking: question.asking }, signal);
      return { question, badges, notice: createWarningNotice(host, signal) };
    },
  };
}
