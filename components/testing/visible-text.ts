/** The names of attributes, props and properties whose texts users see or hear. */
export const VISIBLE_NAMES: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'ariaDescription',
  'ariaLabel',
  'ariaValueText',
  'cancelText',
  'caption',
  'closeText',
  'confirmText',
  'content',
  'description',
  'detail',
  'dropText',
  'error',
  'heading',
  'hint',
  'innerHTML',
  'innerText',
  'label',
  'message',
  'placeholder',
  'problem',
  'question',
  'summary',
  'text',
  'textContent',
  'title',
]);

/** Whether there is something to translate in it: a letter of any script. */
export function mayBeText(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Whether a literal is a text wherever it stands: Japanese, or words that begin like a sentence. */
export function readsLikeText(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|^\s*\p{Lu}\p{Ll}+[ ’'-]\p{L}+/u.test(text);
}
