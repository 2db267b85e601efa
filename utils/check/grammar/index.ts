import type { Grammar } from '../compile';
import { englishGrammar } from './english';
import { japaneseGrammar } from './japanese';
import { patterns } from './patterns';
import { planGrammar } from './plans';

/**
 * The grammar that every pack is read with. It is data like the pack: content scripts get both from the service worker and carry
 * neither, for they are the greater part of the engine's weight.
 */
export const grammar: Grammar = { lists: { ...japaneseGrammar, ...englishGrammar, ...planGrammar }, patterns };
