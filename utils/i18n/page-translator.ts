import type { Language } from '../check/types';
import { pageEn } from './page/en';
import { pageJa } from './page/ja';
import { translatorOf, type TextsLike, type TranslatorOf } from './texts';

/** The texts inside the page by language. */
export const pageTexts: Readonly<Record<Language, TextsLike<typeof pageEn>>> = { ja: pageJa, en: pageEn };

/** Translates what is shown inside the page, and what page and panel share. */
export type Translator = TranslatorOf<TextsLike<typeof pageEn>>;

/** Makes the translator of a language. */
export function createTranslator(language: Language): Translator {
  return translatorOf(pageTexts[language]);
}
