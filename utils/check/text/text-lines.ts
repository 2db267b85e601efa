import type { NormalText } from './normalise';
import type { Range } from '../types';

/** A line of a normalised text. */
export interface TextLine extends Range {
  readonly index: number;
  /** Where its words begin, behind bullet or number. */
  readonly content: number;
  readonly bulleted: boolean;
  /** How many characters of white space stand before it in the source. */
  readonly indent: number;
}

const BULLET = /^(?:[-*・•●○■□◆◇▪‣>→※#]+ ?|\(?\d{1,2}[.)] ?|[①-⑳] ?|【)+/;

/** The lines of a normalised text, to be asked for by offset. */
export class TextLines {
  readonly all: readonly TextLine[];

  constructor({ text, source, starts }: NormalText) {
    const lines: TextLine[] = [];
    for (let start = 0; start <= text.length;) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      const bullet = BULLET.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
      lines.push({
        index: lines.length,
        start,
        end,
        content: start + bullet,
        bulleted: bullet > 0,
        indent: end > start ? indentAt(source, starts[start]!) : 0,
      });
      start = end + 1;
    }
    this.all = lines;
  }

  /** The line that holds an offset. */
  at(offset: number): TextLine {
    let low = 0;
    let high = this.all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.all[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return this.all[low]!;
  }
}

function indentAt(source: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < 40 && /[ \t\u3000]/.test(source[from - 1]!)) from--;
  return at - from;
}
