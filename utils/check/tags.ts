import type { TagDefinition } from './definitions';
import { isInAddress } from './text/normalise';
import { isWordUnit } from './text/phrases';
import type { Range } from './types';

/** Something in a text that is a certain hashtag, or is meant as it. Offsets are those of the source. */
export interface TagUse {
  readonly start: number;
  readonly end: number;
  /** Whether a search for the tag finds it. */
  readonly wellFormed: boolean;
  /** Whether a word follows without a space, so that the right form needs one. */
  readonly glued: boolean;
}

const HASHES = '#＃﹟♯';

/**
 * Finds all uses of a tag: the right form, and what is meant as it (full-width, another word for it, a space behind the
 * `#`, a word glued on). A heading (`# …` with more than the one word) and an address are no tags.
 */
export function findTags(source: string, addresses: readonly Range[], definition: TagDefinition): TagUse[] {
  const uses: TagUse[] = [];
  for (let index = 0; index < source.length; index++) {
    if (!HASHES.includes(source[index]!)) continue;
    const use = tagAt(source, addresses, index, definition);
    if (!use) continue;
    uses.push(use);
    index = use.end - 1;
  }
  return uses;
}

function tagAt(source: string, addresses: readonly Range[], hash: number, definition: TagDefinition): TagUse | null {
  const spaced = /^[ \t\u3000\u00a0]{1,2}/.exec(source.slice(hash + 1, hash + 4))?.[0].length ?? 0;
  const wordStart = hash + 1 + spaced;
  const words = [definition.tag.slice(1), ...definition.aliases];
  const found = longestWord(source, wordStart, words);
  if (!found || isInAddress(addresses, hash)) return null;
  const { end, word } = found;
  const own = word === words[0];
  const next = end < source.length ? String.fromCodePoint(source.codePointAt(end)!) : '';
  const glued = next !== '' && isGluing(next);
  if (spaced > 0) {
    if (glued || !isLoneWord(source, hash, end)) return null;
    return { start: hash, end, wellFormed: false, glued: false };
  }
  if (glued && !own && isLatinLetter(next) && isLatinLetter(word.at(-1)!)) return null;
  const plain = own && source[hash] === '#' && /^[!-~]+$/.test(source.slice(wordStart, end));
  return { start: hash, end, wellFormed: plain && !glued, glued };
}

/** The longest of the words that stands at an offset, compared without case, width and kind of dash. */
function longestWord(source: string, start: number, words: readonly string[]): { end: number; word: string } | null {
  let best: { end: number; word: string } | null = null;
  const reach = source.slice(start, start + 40);
  for (const word of words) {
    const end = endOfWord(reach, word);
    if (end > 0 && (!best || start + end > best.end)) best = { end: start + end, word };
  }
  return best;
}

/** Where `word` ends in `text`, which has to begin with it, or 0. Compared unit by unit, so that offsets hold. */
function endOfWord(text: string, word: string): number {
  let at = 0;
  for (const char of word) {
    let plain = plainUnit(text[at] ?? '');
    let length = 1;
    const mark = text[at + 1];
    if (mark && 'ﾞﾟ\u3099\u309a'.includes(mark)) {
      plain = (text[at]! + mark).normalize('NFKC');
      length = 2;
    }
    if (plain !== plainUnit(char)) return 0;
    at += length;
  }
  return at;
}

function plainUnit(char: string): string {
  if (char < '\u0080') return char.toLowerCase();
  const plain = char.normalize('NFKC').toLowerCase();
  return /[‐-―−ー]/.test(plain) ? '-' : plain;
}

/** A letter, digit, kana, kanji or underscore directly behind a tag makes another word of it. */
function isGluing(char: string): boolean {
  return /[\p{L}\p{N}_]/u.test(char);
}

function isLatinLetter(char: string): boolean {
  return /\p{Script=Latin}/u.test(char) || isWordUnit(char.charCodeAt(0));
}

/** Behind `# `: at a line's start only a line that says nothing more is a tag; elsewhere a heading is out of the question. */
function isLoneWord(source: string, hash: number, end: number): boolean {
  let before = hash - 1;
  while (before >= 0 && isBlank(source[before]!)) before--;
  if (before >= 0 && source[before] !== '\n' && source[before] !== '\r') return true;
  let after = end;
  while (after < source.length && (isBlank(source[after]!) || /[.,;:!?、。)）」-]/.test(source[after]!))) after++;
  return after >= source.length || '\r\n'.includes(source[after]!) || HASHES.includes(source[after]!);
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\u3000' || char === '\u00a0';
}
