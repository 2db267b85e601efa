import type { Line } from '../text/lines';
import { isJapanese } from '../text/normalise';
import { rankOf } from './outline-labels';
import type { LabelRank, SectionLabels } from './outline-labels';
import { squeeze, standsAt } from '../text/squeeze';
import type { Language, Range } from '../types';

/** A line that may be a section's label. Offsets are those of the note's own text. */
export interface LabelLine {
  readonly labels: SectionLabels;
  readonly rank: LabelRank;
  /** Whether it stands in the midst of a line. */
  readonly inline: boolean;
  readonly lineIndex: number;
  /** The label's words alone. */
  readonly words: Range;
  /** With the marks around them and the colon. */
  readonly range: Range;
  readonly language: Language;
}

/** No label is longer, in UTF-16 units, with the hint that may stand in it. */
const LONGEST = 160;
/** Behind the first few signs of a line no label ends. */
const ENDS_TRIED = 8;
/** Bullets, marks and numbers that may stand before a label, besides those that every line may begin with. */
const MARKS = /^(?:[^\p{L}\p{N}]|[ⅰ-ⅻ]|[\d０-９]{1,2}(?:[.:)．：）\]】-]|(?=[^\da-z０-９]))|[a-h][.)．）])*/iu;
const MARKS_LENGTH = 60;
const OPENING = /[【［[（(「『<＜《〈]$/;
const COLONS = ':：﹕∶;；';
const CLOSINGS = '】］])）」』>＞》〉*＊';
const OPENINGS = '(（[［';
const DASHES = '-‐–—―－';
/** What a label may end at: its colon or what stands for it, a closing mark, or an opening bracket. */
const END = /[:：﹕∶;；】］\])）」』>＞》〉*＊|｜=＝→⇒\t\u3000(（[［]|[-‐–—―－]| {2}/g;
const CLOSING = /^(?:[^\S\r\n]*[】］\])）」』>＞》〉*＊_]+)?(?:[^\S\r\n]*[:：﹕∶;；|｜=＝→⇒][*＊_]*)?/;
const DASHED = /^[^\S\r\n]*[-‐–—―－]+/;
const NONE = /^/;
/** Marks behind the words of a label, but not a remark in brackets. */
const TRAILING = /[^\p{L}\p{N})）\]］]+$/u;
const REMARK = /[(（[［][^()（）[\]［］]*[)）\]］]/g;

/** Where the first word of a line begins, in UTF-16 offsets of the text. */
export function wordsStart(text: string, line: Line): number {
  return (
    line.content + MARKS.exec(text.slice(line.content, Math.min(line.end, line.content + MARKS_LENGTH)))![0].length
  );
}

/** Reads a line as a label; null when it is none. Takes bounded time. */
export function readLabelLine(
  text: string,
  line: Line,
  lineIndex: number,
  sections: readonly SectionLabels[],
  firstUnits: ReadonlySet<string>,
): LabelLine | null {
  const start = wordsStart(text, line);
  if (line.end - start < 2 || !firstUnits.has(squeeze(text, start, start + 2).key[0] ?? '')) return null;
  const limit = Math.min(line.end, start + LONGEST);
  const slice = text.slice(start, limit);
  const open = OPENING.test(text.slice(line.content, start)) ? start - 1 : start;
  let found: LabelLine | null = null;
  const tryEnd = (end: number, sign: string): boolean => {
    const match = sectionOf(text, start, end, COLONS.includes(sign), sections);
    if (!match || (found && match.rank > found.rank)) return false;
    const words = { start, end: start + text.slice(start, end).replace(TRAILING, '').length };
    const rest = text.slice(words.end, line.end);
    const closing = (DASHES.includes(sign) ? DASHED : OPENINGS.includes(sign) ? NONE : CLOSING).exec(rest)?.[0] ?? '';
    const range = { start: open, end: words.end + closing.length };
    found = { ...match, inline: false, lineIndex, words, range, language: languageOf(text, words) };
    return match.rank < 2;
  };
  if (limit === line.end && !/[:：]\s*[\p{L}\p{N}]/u.test(slice) && tryEnd(limit, '\n')) return found;
  let tried = 0;
  for (const { 0: sign, index } of slice.matchAll(END)) {
    if (index === 0 || (sign === '-' && /\w-\w/.test(slice.slice(index - 1, index + 2)))) continue;
    if (tried++ === ENDS_TRIED) break;
    if (OPENINGS.includes(sign) && !/[)）\]］][^\S\n]*(?:[:：]|$)/.test(slice.slice(index))) continue;
    if (tryEnd(start + index, sign) && (COLONS + CLOSINGS).includes(sign)) break;
  }
  return found ?? readUnmarked(text, line, lineIndex, start, sections);
}

/** A label in its very words with nothing but a space behind it: before one of its choices, or in capitals. */
function readUnmarked(
  text: string,
  line: Line,
  lineIndex: number,
  start: number,
  sections: readonly SectionLabels[],
): LabelLine | null {
  const stretch = squeeze(text, start, Math.min(line.end, start + LONGEST));
  for (const labels of sections) {
    for (const label of labels.exact) {
      if (!standsAt(stretch, label, 0)) continue;
      const words = { start, end: stretch.ends[label.length - 1]! };
      if (!/[\s\u3000]/.test(text[words.end] ?? '')) continue;
      const written = text.slice(start, words.end);
      const rest = text.slice(words.end, line.end);
      const capitals = /[A-Z]{6}/.test(written) && !/[a-z]/.test(written) && /[a-z\u3040-\u9fff]/.test(rest);
      if (!capitals && !labels.choices.some(({ key }) => standsAt(stretch, key, label.length))) continue;
      return { labels, rank: 0, inline: false, lineIndex, words, range: words, language: languageOf(text, words) };
    }
  }
  return null;
}

/** The section whose label a stretch is; before a colon remarks in brackets are left out, and slips of the pen looked through. */
function sectionOf(
  text: string,
  start: number,
  end: number,
  colon: boolean,
  sections: readonly SectionLabels[],
): { labels: SectionLabels; rank: LabelRank } | null {
  const stretches = [squeeze(text, start, end)];
  const written = text.slice(start, end);
  const plain = colon ? written.replace(REMARK, ' ') : written;
  if (plain !== written) stretches.push(squeeze(plain));
  let best: { labels: SectionLabels; rank: LabelRank } | null = null;
  for (const stretch of stretches) {
    for (const labels of sections) {
      const rank = rankOf(stretch, labels, colon);
      if (rank !== null && (!best || rank < best.rank)) best = { labels, rank };
    }
  }
  return best;
}

/** Japanese where a Japanese character stands in the range. */
export function languageOf(text: string, { start, end }: Range): Language {
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    // The dot between words stands between English ones, too.
    if ((isJapanese(code) && code !== 0x30fb) || (code >= 0xff66 && code <= 0xff9f)) return 'ja';
  }
  return 'en';
}
