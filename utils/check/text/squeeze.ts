import { isWordUnit } from './phrases';
import { normalise } from './normalise';
import type { Range } from '../types';

/** A stretch of text without all that people set or leave at will: white space, punctuation, case and width. */
export interface Squeezed {
  /** Letters and digits alone, lower-case and half-width. */
  readonly key: string;
  /** Where each unit of `key` begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether a word may begin at a unit, or end before it; one more entry than `key` has units. */
  readonly apart: readonly boolean[];
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Squeezes a stretch of a text. Takes time in proportion to the stretch.
 * @returns offsets in UTF-16 units of `text`
 */
export function squeeze(text: string, from = 0, to = text.length): Squeezed {
  const normal = normalise(text.slice(from, to), []);
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const apart: boolean[] = [];
  let last = -2;
  for (let index = 0; index < normal.text.length; index++) {
    const unit = normal.text[index]!;
    if (!LETTER.test(unit)) continue;
    const latin = isWordUnit(unit.charCodeAt(0));
    apart.push(last !== index - 1 || !latin || latin !== isWordUnit(normal.text.charCodeAt(last)));
    units.push(unit);
    starts.push(from + normal.starts[index]!);
    ends.push(from + normal.ends[index]!);
    last = index;
  }
  apart.push(true);
  return { key: units.join(''), starts, ends, apart };
}

/** Whether `word`, squeezed itself, stands at a unit of a squeezed text and cuts no Latin word. */
export function standsAt({ key, apart }: Squeezed, word: string, at: number): boolean {
  return word !== '' && key.startsWith(word, at) && apart[at]! && apart[at + word.length]!;
}

/** A part of the text with blanks in place of some ranges, which are in order. */
export function blanked(text: string, { start, end }: Range, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let from = start;
  for (const range of ranges) {
    const to = Math.min(range.end, end);
    if (to <= from || range.start >= end) continue;
    const at = Math.max(range.start, from);
    parts.push(text.slice(from, at), ' '.repeat(to - at));
    from = to;
  }
  parts.push(text.slice(from, end));
  return parts.join('');
}
