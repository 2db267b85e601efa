import type { Line } from '../text/lines';
import { wordsStart } from './outline-lines';
import type { LabelLine } from './outline-lines';
import { squeeze, standsAt } from '../text/squeeze';
import type { Range } from '../types';

/** A line that says what the text is. Offsets are those of the note's own text. */
interface Heading {
  readonly range: Range;
  /** 0 says nothing else, 1 names its subject as titles do, 2 says something besides. */
  readonly rank: 0 | 1 | 2;
}

/** A longer line is no heading. */
const LONGEST = 100;
/** So many lines before the first label are looked at. */
const LINES = 24;
const TITLE = /^[\s*_】\]」』)）>＞]*(?:[-‐–—―(（【［[|｜/,、_]|\s(?:for|of|as of)\s)/i;
/** The end of brackets that hold the heading alone: what follows is its subject. */
const BRACKETED = /^[】\]」』]\s*\S/;
const COLON = /^[\s*_】\]」』)）>＞]*[:：]/;
/** Dates and marks: a line that holds nothing else says nothing. */
const DATED = /[\d０-９年月日第回週Ww]|[^\p{L}\p{N}]/gu;
const HASHTAG = /[#＃]\S+/g;

/**
 * Finds the heading over an outline.
 * @param firstLabel the first label, or null
 * @param labels how many sections have a label
 */
export function findHeading(
  text: string,
  lines: readonly Line[],
  headings: readonly string[],
  firstLabel: LabelLine | null,
  labels: number,
): Range | null {
  if (!firstLabel) {
    const first = lines.findIndex((line) => !isBare(text, line));
    const heading = first < 0 ? null : headingOf(text, lines[first]!, headings);
    if (!heading) return null;
    const alone = !lines.some((line, index) => index > first && line.content < line.end);
    return heading.rank === 0 || (heading.rank === 1 && !alone) ? heading.range : null;
  }
  const { lineIndex, inline, range } = firstLabel;
  for (let index = lineIndex; index >= Math.max(0, lineIndex - LINES); index--) {
    const line = lines[index]!;
    if (index === lineIndex && !inline) continue;
    const heading = headingOf(text, index === lineIndex ? { ...line, end: range.start } : line, headings);
    if (heading && (heading.rank < 2 || labels > 1)) return heading.range;
  }
  return null;
}

/** A line that holds a date or hashtags at most. */
function isBare(text: string, line: Line): boolean {
  return line.end - line.start < LONGEST && rest(text.slice(line.content, line.end)) === '';
}

function rest(text: string): string {
  return text.replace(HASHTAG, '').replace(DATED, '');
}

function headingOf(text: string, line: Line, headings: readonly string[]): Heading | null {
  const start = wordsStart(text, line);
  if (line.end === start || line.end - start > LONGEST) return null;
  const stretch = squeeze(text, start, line.end);
  const range = { start: line.content, end: line.end };
  for (const heading of headings) {
    if (standsAt(stretch, heading, 0)) {
      const behind = text.slice(stretch.ends[heading.length - 1]!, line.end);
      if (rest(behind) === '') return { range, rank: 0 };
      if (/[。.!?！？]\s*$/.test(behind)) continue;
      if (TITLE.test(behind) || BRACKETED.test(behind)) return { range, rank: 1 };
      if (COLON.test(behind)) return { range, rank: 2 };
    }
    const at = stretch.key.length - heading.length;
    if (at > 0 && standsAt(stretch, heading, at)) {
      const before = text.slice(start, stretch.starts[at]);
      return { range, rank: rest(before) === '' ? 0 : /[-‐–—―|｜)）】\]]\s*$/.test(before) ? 1 : 2 };
    }
  }
  return null;
}
