import type { Range } from '../check/types';
import type { Finding } from '../platform/messages';

type Excerpt = Finding['excerpt'];

/** The most that an excerpt shows, in UTF-16 units, with the ellipses where it is cut. */
const AROUND = 20;
const MARK = 60;
/**
 * How much is looked at to find where characters end, in UTF-16 units: what is shown and one more character, also a long one
 * such as a family emoji (11) or an Indic syllable. Never a whole line: segmenting is superlinear.
 */
const SPARE = 32;

const ELLIPSIS = '…';
/** Stands for a marked line end, so that the mark is not taken for something that is missing. */
const LINE_END_SIGN = '⏎';
const LINE_END = /[\r\n\u2028\u2029]/;

/** A Latin word or a date is not cut, unless half of the excerpt would go. */
const WORD_AHEAD = /^[\p{Script=Latin}\p{N}/-]+/u;
const WORD_BEHIND = /[\p{Script=Latin}\p{N}/-]+$/u;

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The flagged text with a little of its line on both sides, cut between characters as a reader sees them. */
export function excerptOf(text: string, range: Range): Excerpt {
  const { start, end } = range;
  const before = lastPart(text.slice(lineStart(text, start), start));
  if (end <= start) return { before, mark: '', after: firstPart(restOfLine(text, start, AROUND), AROUND) };

  const marked = text.slice(start, end).replace(/^[\r\n\u2028\u2029]+/, '');
  if (marked === '') return { before, mark: LINE_END_SIGN, after: '' };
  const line = restOfLine(marked, 0, MARK);
  const whole = line.length === marked.length && line.length <= MARK;
  if (!whole) return { before, mark: firstCharacters(line, MARK - ELLIPSIS.length) + ELLIPSIS, after: '' };
  return { before, mark: marked, after: firstPart(restOfLine(text, end, AROUND), AROUND) };
}

/** The start of the line that an offset is in, or a place close enough before the offset. */
function lineStart(text: string, offset: number): number {
  const earliest = Math.max(0, offset - AROUND - SPARE);
  let start = offset;
  while (start > earliest && !LINE_END.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** What follows an offset in its line, no longer than it takes to cut `length` units of it. */
function restOfLine(text: string, offset: number, length: number): string {
  const part = text.slice(offset, offset + length + SPARE);
  const lineEnd = part.search(LINE_END);
  return lineEnd < 0 ? part : part.slice(0, lineEnd);
}

function firstCharacters(text: string, most: number): string {
  if (text.length <= most) return text;
  let length = 0;
  for (const { index, segment } of characters.segment(text)) {
    if (index + segment.length > most) break;
    length = index + segment.length;
  }
  return text.slice(0, length);
}

function firstPart(text: string, most: number): string {
  if (text.length <= most) return text;
  const part = firstCharacters(text, most - ELLIPSIS.length);
  const cut = WORD_AHEAD.test(text.slice(part.length)) ? part.replace(WORD_BEHIND, '') : part;
  return (cut.length * 2 < most ? part : cut.trimEnd()) + ELLIPSIS;
}

function lastPart(text: string): string {
  if (text.length <= AROUND) return text;
  const most = AROUND - ELLIPSIS.length;
  for (const { index } of characters.segment(text)) {
    if (text.length - index > most) continue;
    const part = text.slice(index);
    const cut = WORD_BEHIND.test(text.slice(0, index)) ? part.replace(WORD_AHEAD, '') : part;
    return ELLIPSIS + (cut.length * 2 < most ? part : cut.trimStart());
  }
  return ELLIPSIS;
}
