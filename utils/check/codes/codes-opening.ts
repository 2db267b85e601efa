import { fromSource } from './codes-names';
import type { RuleContext } from '../context';
import type { Line } from '../text/lines';
import { toSource } from '../text/normalise';
import { listName } from '../text/reading';

/**
 * The line that opens the note, and below a mere label the line behind it: where a tag stands that the note has to begin with.
 * Behind a label of its own, a line's words begin behind the label. Empty for a note without words.
 * @param labels the vocabulary of labels that may stand before the tag
 */
export function openingLines(context: RuleContext, labels: string): Line[] {
  const { lines, note } = context;
  const index = lines.findIndex(({ content, end }) => note.text.slice(content, end).trim() !== '');
  const first = lines[index];
  if (!first) return [];
  const label = labelAt(context, first, labels);
  if (label < 0) return [first];
  const colon = /^[\s\u3000*_]*[:：]?(?:\*\*|__)?[\s\u3000]*/.exec(note.text.slice(label, first.end).slice(0, 40))![0];
  const content = label + colon.length;
  if (content < first.end) return [/[:：]/.test(colon) ? { ...first, content } : first];
  const next = lines.slice(index + 1).find((line) => line.content < line.end);
  return [{ ...first, content }, ...(next ? [next] : [])];
}

/** Where the label ends that a line begins with, or -1. */
function labelAt({ reading }: RuleContext, { content, end }: Line, labels: string): number {
  const { normal, matches } = reading;
  const start = fromSource(normal, content);
  const label = matches.within([listName.vocabulary(labels)], start, start + 60).find((each) => each.start === start);
  const stop = label ? toSource(normal, label.start, label.end).end : -1;
  return stop <= end ? stop : -1;
}

/** A general word that opens a line and serves as the tag: a word of its own, not the beginning of another. */
export function generalWordAt(text: string, { content, end }: Line, words: readonly string[]): string | null {
  const reach = text.slice(content, Math.min(end, content + 24));
  return (
    words.find((word) => {
      if (!reach.toLowerCase().startsWith(word.toLowerCase())) return false;
      const behind = reach.slice(word.length);
      if (/^[\p{L}\p{N}_ー]/u.test(behind)) return false;
      return reach.startsWith(word) || !/^ +\p{L}/u.test(behind);
    }) ?? null
  );
}
