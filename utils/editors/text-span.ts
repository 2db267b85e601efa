import type { Range, TextEdit } from '../check/types';
import { wholeCharacters } from './whole-characters';

/**
 * Makes one edit of several, as small as it gets: from the first changed character, as it is drawn, to the last.
 * @param edits in order, without overlap, in UTF-16 offsets of `text`.
 * @returns the edit, or null where the edits change nothing.
 * @throws RangeError for edits that overlap, run backwards or leave the text.
 */
export function smallestEdit(text: string, edits: readonly TextEdit[]): TextEdit | null {
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return null;
  let written = '';
  let at = first.start;
  for (const edit of edits) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit ${edit.start}-${edit.end} is out of order or outside the text`);
    }
    written += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  const replaced = text.slice(first.start, last.end);
  const shorter = Math.min(replaced.length, written.length);
  let head = 0;
  while (head < shorter && replaced[head] === written[head]) head++;
  if (head === replaced.length && head === written.length) return null;
  let tail = 0;
  while (tail < shorter - head && replaced.at(-1 - tail) === written.at(-1 - tail)) tail++;
  const start = first.start + head;
  const end = last.end - tail;
  const whole = wholeCharacters(text, { start, end });
  return {
    ...whole,
    text: text.slice(whole.start, start) + written.slice(head, written.length - tail) + text.slice(end, whole.end),
  };
}

/** The text after one edit. */
export function applyEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/**
 * Where an offset of the old text lies in the new one. An offset at an insertion stays before it, so that a writer goes on
 * where he was; `behind` takes it behind instead. An offset inside replaced text goes behind what replaces it.
 */
function shiftedOffset(offset: number, edits: readonly TextEdit[], behind: boolean): number {
  let shift = 0;
  for (const edit of edits) {
    const before = behind && edit.start === edit.end ? offset < edit.start : offset <= edit.start;
    if (before) break;
    if (offset < edit.end) return edit.start + shift + edit.text.length;
    shift += edit.text.length - (edit.end - edit.start);
  }
  return offset + shift;
}

/** A selection carried over to the text after the edits: it keeps what it held and takes up no insertion at its borders. */
export function shiftedRange(range: Range, edits: readonly TextEdit[]): Range {
  const end = shiftedOffset(range.end, edits, false);
  if (range.start === range.end) return { start: end, end };
  return { start: Math.min(shiftedOffset(range.start, edits, true), end), end };
}
