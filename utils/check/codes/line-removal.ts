import type { RuleContext } from '../context';
import type { Line } from '../text/lines';
import type { TextEdit } from '../types';

/**
 * Takes lines out of a text, each with one line end, so that the rest stays as it is to the letter. Of a line that begins in the
 * middle of one only that part goes.
 * @param lines in order
 */
export function removalOf({ note, lines: all }: RuleContext, lines: readonly Line[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let first = 0; first < lines.length;) {
    const { start, end } = lines[first]!;
    const index = indexOf(all, start);
    let count = 1;
    if (index < 0) {
      edits.push({ start, end, text: '' });
    } else {
      while (first + count < lines.length && lines[first + count]!.start === all[index + count]?.start) count++;
      edits.push(removal(note.text.length, all, index, index + count));
    }
    first += count;
  }
  return edits;
}

/** Lines at the text's end go with the line end before them. */
function removal(length: number, all: readonly Line[], from: number, to: number): TextEdit {
  const next = all[to];
  if (next) return { start: all[from]!.start, end: next.start, text: '' };
  return { start: all[from - 1]?.end ?? 0, end: length, text: '' };
}

/** The index of the line that begins at an offset, or -1. */
function indexOf(lines: readonly Line[], start: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return lines[low]?.start === start ? low : -1;
}
