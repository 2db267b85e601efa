import { describe, expect, it } from 'vitest';
import { differenceOf, type Piece } from './difference';
import { folded } from './folded';

const both = (text: string): Piece => ({ kind: 'both', text });
const first = (text: string): Piece => ({ kind: 'first', text });
const second = (text: string): Piece => ({ kind: 'second', text });

describe('the difference of two texts', () => {
  it('is told in words, in English', () => {
    expect(differenceOf('The customer waits for Teams.', 'The customer asks for Teams.', 'en')).toEqual([
      both('The customer '),
      first('waits'),
      second('asks'),
      both(' for Teams.'),
    ]);
  });

  it('is told in words, in Japanese', () => {
    expect(differenceOf('お客様は展開を開始します。', 'お客様は展開を延期します。', 'ja')).toEqual([
      both('お客様は展開を'),
      first('開始'),
      second('延期'),
      both('します。'),
    ]);
  });

  it('leaves out what two changes share by chance', () => {
    expect(differenceOf('red wine', 'blue beer', 'en')).toEqual([first('red wine'), second('blue beer')]);
  });

  it('of equal texts is none', () => {
    expect(differenceOf('a\nb', 'a\nb', 'en')).toEqual([both('a\nb')]);
    expect(differenceOf('', '', 'en')).toEqual([]);
  });

  it('puts both texts together again from its pieces', () => {
    const one = 'お客様は 👨‍👩‍👧 Teams を\n\n使います。\r\n次';
    const other = 'お客様は Exchange を\n使い、\t次の行動';
    const pieces = differenceOf(one, other, 'ja');
    const without = (kind: Piece['kind']) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('second')).toBe(one);
    expect(without('first')).toBe(other);
  });

  it('of two long texts that have nothing in common is not searched for', () => {
    const words = (word: string) => Array.from({ length: 3_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(differenceOf(words('a'), words('b'), 'en')).toEqual([first(words('a')), second(words('b'))]);
  });
});

describe('the difference, folded', () => {
  const long = 'x'.repeat(100) + '…'.repeat(100);

  it('keeps what surrounds a change', () => {
    expect(folded([both(long), first('a'), both(long), second('b'), both(long)])).toEqual([
      both(` … ${'…'.repeat(40)}`),
      first('a'),
      both(`${'x'.repeat(40)} … ${'…'.repeat(40)}`),
      second('b'),
      both(`${'x'.repeat(40)} … `),
    ]);
  });

  it('cuts no character in two', () => {
    expect(folded([first('a'), both(`${'x'.repeat(39)}📞${'y'.repeat(100)}`)])[1]?.text).toBe(`${'x'.repeat(39)} … `);
    expect(folded([both(`${'y'.repeat(100)}📞${'x'.repeat(39)}`), first('a')])[0]?.text).toBe(` … ${'x'.repeat(39)}`);
  });

  it('leaves short pieces and all changes as they are', () => {
    const pieces = [both('short'), first(long), both('short'), second(long)];
    expect(folded(pieces)).toEqual(pieces);
  });
});
