import type { NoteTexts } from '../../utils/versions/version';

/** So much is shown of the beginning, in characters; the style sheet cuts it to the width. */
const FIRST_CHARACTERS = 120;

/** How the texts of a note begin, on one line. */
export function firstWords(texts: NoteTexts): string {
  const text = wholeText(texts)
    .slice(0, 10 * FIRST_CHARACTERS)
    .replace(/\s+/gu, ' ')
    .trim();
  return [...text].slice(0, FIRST_CHARACTERS).join('');
}

/** All texts of a note, to copy. */
export function wholeText(texts: NoteTexts): string {
  return Object.values(texts)
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}
