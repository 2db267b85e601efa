import type { Range, TextEdit } from '../check/types';
import type { RichText } from './rich-text';
import { wholeCharacters } from './whole-characters';

/** A text as rich text editors hold it: no caret fillers, and no tabs, which would be read as borders of cells. */
export function richText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0\u200b\u2060\ufeff]/g, '')
    .replace(/[\t\u00a0]/g, ' ');
}

const withoutBlankLines = (text: string) => text.replace(/\n[ \n]*(?=\n|$)|^\n+/g, '');

/** Whether a text has become what was wanted of an edit; a line more or less that is blank does not count. */
export function isWritten(text: string, before: string, wanted: string, edit: TextEdit): boolean {
  if (text === wanted) return true;
  return text !== before && edit.text.includes('\n') && withoutBlankLines(text) === withoutBlankLines(wanted);
}

/**
 * An insertion where formatting changes belongs to the words that the edit was for: text is written with the formatting before a
 * caret, so that one before its words is written over the first of them.
 */
export function atItsWords({ text, pieces }: RichText, insertion: TextEdit, edit: Range): TextEdit {
  const { start, end } = insertion;
  if (start < end || edit.start < start || edit.end === start) return insertion;
  if (text[start] === '\n' || !pieces.some((piece) => piece.start === start)) return insertion;
  const first = wholeCharacters(text, { start, end: start + 1 });
  return { ...first, text: insertion.text + text.slice(first.start, first.end) };
}

/**
 * Lines behind others take the last character before them along: many editors drop a line break that a paste begins with.
 */
export function withWordsBefore({ text, pieces }: RichText, edit: TextEdit): TextEdit {
  if (!edit.text.startsWith('\n')) return edit;
  const before = pieces.find(({ start, length }) => start < edit.start && edit.start <= start + length);
  if (!before || before.island) return edit;
  const { start } = wholeCharacters(text, { start: edit.start - 1, end: edit.start });
  return { start, end: edit.end, text: text.slice(start, edit.start) + edit.text };
}
