import type { Language } from '../check/types';
import { optionsEn } from './options/en';
import { optionsJa } from './options/ja';
import { pageTexts } from './page-translator';
import { panelTexts } from './panel-translator';
import { translatorOf, type TextsLike, type TranslatorOf } from './texts';

/** The texts of the options page alone by language. */
export const optionsTexts: Readonly<Record<Language, TextsLike<typeof optionsEn>>> = { ja: optionsJa, en: optionsEn };

/** Translates everything on the options page. It speaks of roles, languages and guidance as the panel does. */
export type OptionsTranslator = TranslatorOf<
  (typeof pageTexts)['en'] & (typeof panelTexts)['en'] & (typeof optionsTexts)['en']
>;

/** Makes the options page's translator of a language. */
export function createOptionsTranslator(language: Language): OptionsTranslator {
  return translatorOf({ ...pageTexts[language], ...panelTexts[language], ...optionsTexts[language] });
}
