import { describe, expect, it } from 'vitest';
import { manifestTexts } from './manifest-texts';
import { createOptionsTranslator, optionsTexts } from './options-translator';
import { pageTexts } from './page-translator';
import { createPanelTranslator, panelTexts } from './panel-translator';

const ja = { ...manifestTexts.ja, ...pageTexts.ja, ...panelTexts.ja, ...optionsTexts.ja };
const en = { ...manifestTexts.en, ...pageTexts.en, ...panelTexts.en, ...optionsTexts.en };

describe('the catalogue', () => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(ja).sort()).toEqual(Object.keys(en).sort());
  });

  it('has no key both for the page and for the panel', () => {
    expect(Object.keys(pageTexts.en).filter((key) => key in panelTexts.en)).toEqual([]);
  });

  it('has no key both for the options page and for what it shares with page and panel', () => {
    const shared = { ...pageTexts.en, ...panelTexts.en };
    expect(Object.keys(optionsTexts.en).filter((key) => key in shared)).toEqual([]);
  });

  it('takes parameters for the same keys in both languages', () => {
    const withParameters = (catalogue: object): string[] =>
      Object.entries(catalogue)
        .filter(([, text]) => typeof text === 'function')
        .map(([key]) => key)
        .sort();
    expect(withParameters(ja)).toEqual(withParameters(en));
  });

  it('has no Japanese in the English texts but the name of the language', () => {
    const japanese = Object.entries(en).filter(([, text]) => /[぀-ヿ一-鿿]/u.test(String(text)));
    expect(japanese.map(([key]) => key)).toEqual(['languageJa']);
  });

  it('has no text that is empty or ends in white space', () => {
    for (const text of [...Object.values(ja), ...Object.values(en)]) {
      if (typeof text === 'string') expect(text).toMatch(/\S$/u);
    }
  });

  it('keeps the description within what the stores take', () => {
    for (const { manifestDescription } of Object.values(manifestTexts)) {
      expect(manifestDescription?.length).toBeLessThanOrEqual(132);
    }
  });
});

describe('a translator', () => {
  it('tells one from many in English', () => {
    const t = createPanelTranslator('en');
    expect(t('summary', { errors: 1, warnings: 2 })).toBe('1 error, 2 warnings');
    expect(t('summary', { errors: 2, warnings: 1 })).toBe('2 errors, 1 warning');
    expect(t('outcomeTooLong', { over: 1 })).toContain('too long by 1 character.');
  });

  it('says how a rule stands in the pack, in one word or in several', () => {
    expect(createOptionsTranslator('en')('ruleAsPack', { severities: ['Warning', 'Error'] })).toBe(
      'As the pack says (warning/error)',
    );
    expect(createOptionsTranslator('ja')('ruleAsPack', { severities: ['エラー'] })).toBe('パックの設定 (エラー)');
  });

  it('leaves out a severity that does not occur', () => {
    expect(createPanelTranslator('en')('summary', { errors: 0, warnings: 3 })).toBe('3 warnings');
    expect(createPanelTranslator('ja')('summary', { errors: 1, warnings: 0 })).toBe('エラー 1 件');
  });

  it('names the badge for somebody who does not see it', () => {
    expect(createPanelTranslator('en')('badge', { errors: 1, warnings: 2, hints: 0 })).toBe(
      'Notewright: 1 error, 2 warnings. Open the panel',
    );
    expect(createPanelTranslator('ja')('badge', { errors: 0, warnings: 0, hints: 0 })).toBe(
      'Notewright: 指摘はありません。パネルを開く',
    );
  });
});
