import { createRulesInForce } from '../page/rules-in-force';
import { scratchNotesWith } from './scratch-note';

/** Opens scratch notes with an engine of their own, for a page that has none. */
export const openScratchNote = scratchNotesWith(createRulesInForce);
