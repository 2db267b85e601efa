import type { Language } from '../check/types';
import { pageTexts } from './page-translator';
import { panelEn } from './panel/en';
import { panelJa } from './panel/ja';
import { translatorOf, type TextsLike, type TranslatorOf } from './texts';

/** The texts of the panel alone by language. */
export const panelTexts: Readonly<Record<Language, TextsLike<typeof panelEn>>> = { ja: panelJa, en: panelEn };

/** Translates everything in the panel. */
export type PanelTranslator = TranslatorOf<(typeof pageTexts)['en'] & (typeof panelTexts)['en']>;

/** Makes the panel's translator of a language. */
export function createPanelTranslator(language: Language): PanelTranslator {
  return translatorOf({ ...pageTexts[language], ...panelTexts[language] });
}
