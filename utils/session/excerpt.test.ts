import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt';

const around = (text: string, mark: string) => {
  const start = text.indexOf(mark);
  return excerptOf(text, { start, end: start + mark.length });
};

describe('an excerpt', () => {
  it('shows the mark with what surrounds it', () => {
    expect(around('お客様は COVID-19 により延期', 'COVID-19')).toEqual({
      before: 'お客様は ',
      mark: 'COVID-19',
      after: ' により延期',
    });
  });

  it('cuts to twenty units on both sides, and shows that it does', () => {
    const { before, after } = around(`${'前'.repeat(30)}#covid${'後'.repeat(30)}`, '#covid');
    expect([before, after]).toEqual([`…${'前'.repeat(19)}`, `${'後'.repeat(19)}…`]);
  });

  it('cuts no Latin word', () => {
    const { before, after } = around(
      'yesterday colleagues work from home #covid since early springtime anyway',
      '#covid',
    );
    expect([before, after]).toEqual(['…work from home ', ' since early…']);
  });

  it('stays in its line', () => {
    expect(around('one\r\ntwo #covid\nthree', '#covid')).toEqual({ before: 'two ', mark: '#covid', after: '' });
  });

  it('never splits a surrogate pair', () => {
    const { before, after } = around(`${'𠮷'.repeat(15)}x#covid-y${'𠮷'.repeat(15)}`, '#covid');
    expect(before).toBe(`…${'𠮷'.repeat(9)}x`);
    expect(after).toBe(`-y${'𠮷'.repeat(8)}…`);
  });

  it('never splits a character that is made of several', () => {
    const family = '👨‍👩‍👧‍👦';
    const { before, after } = around(`${family}${family}#covid${family}${family}`, '#covid');
    expect([before, after]).toEqual([`…${family}`, `${family}…`]);
  });

  it('cuts a long mark with an ellipsis, and shows nothing behind it', () => {
    const { mark, after } = around(`${'長'.repeat(80)}。`, '長'.repeat(80));
    expect(mark).toBe(`${'長'.repeat(59)}…`);
    expect(after).toBe('');
  });

  it('cuts a mark at the end of its first line', () => {
    expect(around('a\nb\nc', 'a\nb')).toEqual({ before: '', mark: 'a…', after: '' });
  });

  it('shows a marked line end as a sign, not as something missing', () => {
    expect(excerptOf('a\n\n', { start: 1, end: 3 }).mark).toBe('⏎');
  });

  it('has an empty mark where something is missing', () => {
    expect(excerptOf('abc', { start: 3, end: 3 })).toEqual({ before: 'abc', mark: '', after: '' });
    expect(excerptOf('', { start: 0, end: 0 })).toEqual({ before: '', mark: '', after: '' });
  });

  it('keeps to its limits for any place in a text of every kind of character', () => {
    const text = 'aあ𠮷👨‍👩‍👧‍👦é\r\n	　नमस्ते'.repeat(12);
    for (let start = 0; start <= text.length; start += 1) {
      for (const length of [0, 1, 7, 61, 200]) {
        const { before, mark, after } = excerptOf(text, { start, end: Math.min(text.length, start + length) });
        expect(before.length).toBeLessThanOrEqual(20);
        expect(mark.length).toBeLessThanOrEqual(60);
        expect(after.length).toBeLessThanOrEqual(20);
      }
    }
  });
});
