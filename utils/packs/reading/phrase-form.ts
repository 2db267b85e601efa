import { ADDRESS, normalise } from '../../check/text/normalise';
import { isWordUnit } from '../../check/text/phrases';
import { quoted } from './pack-problems';
import type { ProblemParams } from './pack-problems';

const GAP = '…';

/** Signs by which a regular expression shows; no phrase of a note has them. */
const EXPRESSION = /\\|\||\^|\(\?|\.[*+?]|\[[^\]]{0,40}-[^\]]{0,40}\][*+?{]|[)\]][*+{]/;

type PhraseCode =
  'textControl' | 'phraseStar' | 'phraseGap' | 'phraseDots' | 'phraseSign' | 'phraseNothing' | 'namePlain';

type PhraseProblem = { readonly [K in PhraseCode]: readonly [K, ProblemParams[K]] }[PhraseCode];

/** Why a phrase could never be found as its writer means it, or null when it can. */
export function phraseProblem(phrase: string): PhraseProblem | null {
  const found = quoted(phrase);
  if (/\p{Cc}/u.test(phrase)) return ['textControl', {}];
  const sign = EXPRESSION.exec(phrase)?.[0];
  if (sign !== undefined) return ['phraseSign', { found, sign }];
  if (/\.{3}|・・・/.test(phrase)) return ['phraseDots', { found }];
  const pieces = phrase.split(GAP);
  if (pieces.length > 1 && pieces.some((piece) => piece.trim() === '')) return ['phraseGap', { found }];
  if (pieces.some((piece) => !isStarRight(piece.trim()))) return ['phraseStar', { found }];
  const texts = pieces.map((piece) => normalise(piece).text.trim());
  return texts.some((text) => text === '' || text.includes(ADDRESS)) ? ['phraseNothing', { found }] : null;
}

/** Why a name is none: names are inserted into notes as they stand, and have neither endings nor gaps. */
export function nameProblem(name: string): PhraseProblem | null {
  return /[*…]/.test(name) ? ['namePlain', { found: quoted(name) }] : phraseProblem(name);
}

/** One star at most, at the end, directly behind a Latin letter or a digit. */
function isStarRight(piece: string): boolean {
  const star = piece.indexOf('*');
  if (star < 0) return true;
  return star === piece.length - 1 && isWordUnit(normalise(piece.slice(0, star)).text.at(-1)?.charCodeAt(0) ?? 0);
}

/** The part before a phrase's gap as the search compares it, or null for a phrase without a gap. */
export function headOfGap(phrase: string): string | null {
  const gap = phrase.indexOf(GAP);
  return gap < 0 ? null : normalise(phrase.slice(0, gap)).text.trim();
}
