import { manifestTexts } from '../utils/i18n/manifest-texts.ts';

/** A file that the build adds to the extension. */
interface GeneratedFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** The `_locales` files, made of the texts for the manifest. */
export function localeFiles(): readonly GeneratedFile[] {
  return Object.entries(manifestTexts).map(([language, texts]) => {
    const messages = Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }]));
    return {
      relativeDest: `_locales/${language}/messages.json`,
      contents: `${JSON.stringify(messages, null, 2)}\n`,
    };
  });
}
