import type { Language } from '../check/types';

/** What the browser itself shows of the extension; the build makes `_locales` of it. */
export const manifestTexts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    manifestName: 'Notewright',
    manifestDescription: 'Checks a CRM note against the guidance while it is written, and warns before it is saved.',
    manifestActionTitle: 'Open Notewright',
  },
  ja: {
    manifestName: 'Notewright',
    manifestDescription: 'CRM のメモを入力しながらガイドと照らし合わせ、保存する前にお知らせします。',
    manifestActionTitle: 'Notewright を開く',
  },
};
