import type { NoteTexts } from './version';

/** A text shorter than this, in UTF-16 units, is written anew as fast as it is restored. */
const WORTH_RESTORING = 10;

/** Whether both hold the same boxes with the same texts. */
export function sameTexts(one: NoteTexts, other: NoteTexts): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** Whether nothing is written in any box. */
export function isBlank(texts: NoteTexts): boolean {
  return Object.values(texts).every((text) => text.trim() === '');
}

/** The length of all texts together, in UTF-16 units. */
export function lengthOf(texts: NoteTexts): number {
  return Object.values(texts).reduce((sum, text) => sum + text.length, 0);
}

/** Whether all that was written before stands in the later texts, box by box and in one piece. */
export function containsTexts(later: NoteTexts, before: NoteTexts): boolean {
  return Object.entries(before).every(([name, text]) => (later[name] ?? '').includes(text));
}

/** Whether texts are long enough to be offered to the writer who has lost them. */
export function worthRestoring(texts: NoteTexts): boolean {
  return !isBlank(texts) && lengthOf(texts) >= WORTH_RESTORING;
}

/**
 * Whether more than half of what was written is gone. What stands at the beginning and at the end as before counts as left, and
 * so does a text that stands in the later one as a whole.
 */
export function losesMost(before: NoteTexts, later: NoteTexts): boolean {
  const left = Object.entries(before).reduce((sum, [name, text]) => sum + leftOf(text, later[name] ?? ''), 0);
  const lost = lengthOf(before) - left;
  return worthRestoring(before) && lost >= WORTH_RESTORING && lost > left;
}

/** How many UTF-16 units of a text are left in a later one. */
function leftOf(before: string, later: string): number {
  if (later.includes(before)) return before.length;
  const shorter = Math.min(before.length, later.length);
  let head = 0;
  while (head < shorter && before[head] === later[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === later.at(-1 - tail)) tail += 1;
  return head + tail;
}
