import type { Line } from '../text/lines';
import type { SectionLabels } from './outline-labels';
import { languageOf } from './outline-lines';
import type { LabelLine } from './outline-lines';
import { standsAt } from '../text/squeeze';
import type { Squeezed } from '../text/squeeze';

const COLON = /^[^\S\r\n]*[】\])）」』*＊_]*[^\S\r\n]*[:：][*＊_]*/;
const LETTER_BEFORE = /[\p{L}\p{N}]$/u;

/**
 * Finds labels in their very words, with a colon, in the midst of lines: line ends get lost where notes are pasted.
 * @param stretch the whole text, squeezed
 * @param known the labels at the start of lines
 */
export function findInlineLabels(
  text: string,
  stretch: Squeezed,
  lines: readonly Line[],
  sections: readonly SectionLabels[],
  known: readonly LabelLine[],
): LabelLine[] {
  const starts = new Set(known.map(({ words }) => words.start));
  const found: LabelLine[] = [];
  for (const labels of sections) {
    for (const label of labels.exact) {
      for (let at = stretch.key.indexOf(label); at >= 0; at = stretch.key.indexOf(label, at + label.length)) {
        const words = { start: stretch.starts[at]!, end: stretch.ends[at + label.length - 1]! };
        const colon = COLON.exec(text.slice(words.end, words.end + 12))?.[0];
        if (!colon || starts.has(words.start) || !standsAt(stretch, label, at)) continue;
        if (
          LETTER_BEFORE.test(text.slice(Math.max(0, words.start - 1), words.start)) ||
          /[\r\n]/.test(text.slice(words.start, words.end))
        )
          continue;
        found.push({
          labels,
          rank: 0,
          inline: true,
          lineIndex: lineAt(lines, words.start),
          words,
          range: { start: words.start, end: words.end + colon.length },
          language: languageOf(text, words),
        });
      }
    }
  }
  return found;
}

/** The index of the line that holds an offset. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
