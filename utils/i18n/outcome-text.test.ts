import { describe, expect, it } from 'vitest';
import { outcomeText } from './outcome-text';
import { createTranslator } from './page-translator';

describe('the sentence on a refused step', () => {
  it('says by how much a text would be too long', () => {
    expect(outcomeText(createTranslator('ja'), { reason: 'too-long', over: 12 })).toContain('12 文字');
  });

  it('offers the text when the page put the old one back', () => {
    expect(outcomeText(createTranslator('en'), { reason: 'reverted' })).toContain('copy the text here');
  });

  it('differs for every reason', () => {
    const t = createTranslator('en');
    const texts = (['changed', 'too-long', 'unavailable', 'reverted'] as const).map((reason) =>
      outcomeText(t, { reason }),
    );
    expect(new Set(texts).size).toBe(4);
  });
});
