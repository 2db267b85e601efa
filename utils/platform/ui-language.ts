import browser from 'webextension-polyfill';
import type { Language } from '../check/types';

/** The browser's own language, as far as the product speaks it. */
export function uiLanguage(): Language {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
