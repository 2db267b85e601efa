import type { Range } from '../check/types';

/** How far around an offset the text is looked at, in UTF-16 units: segmenting a whole long line is slow. */
const NEAR = 64;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The drawn character that an offset lies inside of; empty where it lies between two. */
function characterAround(text: string, offset: number): Range {
  const from = Math.max(0, offset - NEAR);
  const character = graphemes.segment(text.slice(from, offset + NEAR)).containing(offset - from);
  if (!character || character.index === offset - from) return { start: offset, end: offset };
  return { start: from + character.index, end: from + character.index + character.segment.length };
}

const JOINER = '\u200d';

/**
 * Widens a range to whole drawn characters. Chromium moves a selection that begins or ends inside of one (between か and its
 * combining mark, in an emoji of several), and what is written there would hit other text. It also takes whatever stands
 * beside a zero-width joiner for one character with it, more than Unicode does: measured with `#` and digits.
 */
export function wholeCharacters(text: string, range: Range): Range {
  let { start } = characterAround(text, range.start);
  while (start > 0 && (text[start - 1] === JOINER || text[start] === JOINER)) {
    start = characterAround(text, start - 1).start;
  }
  let { end } = characterAround(text, range.end);
  while (end < text.length && (text[end] === JOINER || text[end - 1] === JOINER)) {
    end = characterAround(text, end + 1).end;
  }
  return { start, end };
}
