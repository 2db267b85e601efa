import { standsAt } from '../text/squeeze';
import type { Squeezed } from '../text/squeeze';
import type { Range } from '../types';

/**
 * Finds what a template says to the writer, with the brackets around it. In order; no two overlap.
 * @param stretch the whole text, squeezed
 * @param hints squeezed
 */
export function findHints(text: string, stretch: Squeezed, hints: readonly string[]): readonly Range[] {
  const found: Range[] = [];
  for (const hint of hints) {
    for (let at = stretch.key.indexOf(hint); at >= 0; at = stretch.key.indexOf(hint, at + hint.length)) {
      if (!standsAt(stretch, hint, at)) continue;
      const range = withBrackets(text, stretch.starts[at]!, stretch.ends[at + hint.length - 1]!);
      if (range) found.push(range);
    }
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return found.filter((each) => each.start >= end && (end = each.end) > 0);
}

/** Null where the hint runs over a line's end. */
function withBrackets(text: string, start: number, end: number): Range | null {
  if (/[\r\n]/.test(text.slice(start, end))) return null;
  const open = /[(（[［【{][^\S\r\n]*$/.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  const close = /^[^\S\r\n]*[.。…]?[^\S\r\n]*[)）\]］】}]/.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  return { start: open > 0 && close > 0 ? start - open : start, end: open > 0 && close > 0 ? end + close : end };
}
