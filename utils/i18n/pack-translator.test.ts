import { describe, expect, it } from 'vitest';
import { createPackTranslator, packProblemText, packTexts } from './pack-translator';

describe('the texts on rule packs', () => {
  it('have the same keys with parameters for the same ones in both languages', () => {
    const shape = (texts: object) => Object.entries(texts).map(([key, text]) => `${key}: ${typeof text}`);
    expect(shape(packTexts.ja).sort()).toEqual(shape(packTexts.en).sort());
  });

  it('name the place first, with the line of the file', () => {
    const problem = { path: 'rules[0] x › tag', line: 12, code: 'missing', params: {} } as const;
    expect(packProblemText(createPackTranslator('en'), problem)).toBe('rules[0] x › tag (line 12): this is missing.');
    expect(packProblemText(createPackTranslator('ja'), problem)).toBe(
      'rules[0] x › tag (12 行目): この項目がありません。',
    );
  });

  it('do without a place that is the whole file', () => {
    const problem = { path: '', code: 'moreProblems', params: { count: 1 } } as const;
    expect(packProblemText(createPackTranslator('en'), problem)).toBe('One more problem.');
  });
});
