import { hasOwner } from './action-owners';
import type { ActionDefinition } from '../definitions';
import { listName } from '../text/reading';
import type { Reading } from '../text/reading';
import type { Sentence } from '../text/segments';
import type { TextLine, TextLines } from '../text/text-lines';
import type { Range } from '../types';

/** The lines below an announcement that may belong to it. */
const LINES_BELOW = 12;
/** Characters of one line that are looked at. */
export const LINE_REACH = 600;

/** Whether a line is that of a date or an owner: 「担当: 」. */
export function startsWithAttribute(reading: Reading, definition: ActionDefinition, range: Range): boolean {
  const lists = [definition.dateLabels, definition.ownerLabels].map(listName.vocabulary);
  return reading.matches
    .within(lists, range.start, Math.min(range.end, range.start + 40))
    .some(
      (each) =>
        each.start - range.start <= 2 &&
        /^ ?[:=-]|^$/.test(reading.normal.text.slice(each.end, Math.min(range.end, each.end + 2))),
    );
}

/** What may say when and whose the action of a sentence is: the sentence or its list item, and the lines under it. */
export function scopeOf(reading: Reading, lines: TextLines, definition: ActionDefinition, sentence: Sentence): Range[] {
  const line = lines.at(sentence.start);
  const whole = line.bulleted && line.end - line.start < LINE_REACH;
  const own = whole ? { start: line.start, end: Math.max(line.end, sentence.end) } : sentence;
  const attributes = [definition.dateLabels, definition.ownerLabels].map(listName.vocabulary);
  const behind = reading.matches
    .within(attributes, own.end, Math.min(line.end, own.end + LINE_REACH))
    .filter((label) => /^ ?(?:[:=]|は)/.test(reading.normal.text.slice(label.end, label.end + 2)))
    .map(({ start }) => ({ start, end: Math.min(line.end, start + 60) }));
  return [own, ...behind, ...linesBelow(reading, lines, definition, line, true)];
}

/**
 * The lines directly under an announcement that belong to it: lines of its date and owner, and, where nothing stands behind
 * the label, all up to the next label or blank line.
 * @param filled whether the announcement's own line says what the action is
 */
export function linesBelow(
  reading: Reading,
  lines: TextLines,
  definition: ActionDefinition,
  line: TextLine,
  filled: boolean,
): Range[] {
  const { text } = reading.normal;
  const found: Range[] = [];
  for (let index = line.index + 1; index <= line.index + LINES_BELOW; index++) {
    const next = lines.all[index];
    if (!next) break;
    const range = { start: next.content, end: Math.min(next.end, next.content + LINE_REACH) };
    if (range.start >= range.end) {
      if (filled || found.length > 0 || index > line.index + 1) break;
      continue;
    }
    const attribute = startsWithAttribute(reading, definition, range);
    const sibling = next.bulleted === line.bulleted && next.indent <= line.indent;
    const head = text.slice(range.start, range.start + 32);
    const otherLabel =
      /^[^\n:。、]{1,24}:(?!\d|\/\/)/.test(head) &&
      !hasOwner(reading, definition, range.start, range.start + head.indexOf(':'));
    if (!attribute) {
      if (otherLabel && (sibling || !next.bulleted)) break;
      if (
        filled &&
        (sibling || !next.bulleted) &&
        !reading.patterns.attributeLine.test(text.slice(range.start, range.end).slice(0, 80))
      )
        break;
      if (!filled && /^[■□◆◇#【]/.test(text.slice(next.start, next.start + 1))) break;
    }
    found.push(range);
  }
  return found;
}
