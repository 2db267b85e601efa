import { describe, expect, it } from 'vitest';
import { shiftedRange, smallestEdit } from './text-span';

describe('the smallest edit', () => {
  it('covers several edits with one, from the first changed character to the last', () => {
    const edits = [
      { start: 0, end: 3, text: 'one' },
      { start: 4, end: 7, text: '2' },
      { start: 8, end: 13, text: 'three!' },
    ];
    expect(smallestEdit('one two three', edits)).toEqual({ start: 4, end: 13, text: '2 three!' });
  });

  it('is none where nothing changes', () => {
    expect(smallestEdit('abc', [])).toBeNull();
    expect(smallestEdit('abc', [{ start: 1, end: 2, text: 'b' }])).toBeNull();
  });

  it('is an insertion or a removal where only that happens', () => {
    expect(smallestEdit('abc', [{ start: 0, end: 3, text: 'abxc' }])).toEqual({ start: 2, end: 2, text: 'x' });
    expect(smallestEdit('abbc', [{ start: 0, end: 4, text: 'abc' }])).toEqual({ start: 2, end: 3, text: '' });
  });

  it.each([
    ['a pair of surrogates', '前😀後', 2, 3, '\ude03', { start: 1, end: 3, text: '😃' }],
    ['a letter and its combining mark', '前か\u3099後', 2, 3, '', { start: 1, end: 3, text: 'か' }],
    ['an emoji of several', '前👩‍👩‍👧後', 7, 9, '👦', { start: 1, end: 9, text: '👩‍👩‍👦' }],
    ['what stands beside a zero-width joiner', 'a\u200d9 b', 2, 3, '8', { start: 0, end: 3, text: 'a\u200d8' }],
  ])('cuts no drawn character: %s', (_, text, start, end, written, edit) => {
    expect(smallestEdit(text, [{ start, end, text: written }])).toEqual(edit);
  });

  it('adds a mark to a character without touching it', () => {
    expect(smallestEdit('前か後', [{ start: 1, end: 2, text: 'か\u3099' }])).toEqual({
      start: 2,
      end: 2,
      text: '\u3099',
    });
  });

  it('refuses edits that overlap, run backwards or leave the text', () => {
    const x = { text: 'x' };
    expect(() =>
      smallestEdit('abc', [
        { ...x, start: 0, end: 2 },
        { ...x, start: 1, end: 3 },
      ]),
    ).toThrow(RangeError);
    expect(() => smallestEdit('abc', [{ ...x, start: 2, end: 1 }])).toThrow(RangeError);
    expect(() => smallestEdit('abc', [{ ...x, start: 2, end: 4 }])).toThrow(RangeError);
  });
});

describe('a selection after an edit', () => {
  const caret = (at: number) => ({ start: at, end: at });

  it.each([
    ['before it', 2, 2],
    ['at its place', 3, 3],
    ['behind it', 5, 9],
  ])('with the caret %s: it stays at its words when text is inserted', (_, from, to) => {
    expect(shiftedRange(caret(from), [{ start: 3, end: 3, text: 'text' }])).toEqual(caret(to));
  });

  it('moves behind what replaces the text that it stood in', () => {
    expect(shiftedRange(caret(5), [{ start: 3, end: 8, text: 'xy' }])).toEqual(caret(5));
    expect(shiftedRange(caret(8), [{ start: 3, end: 8, text: 'xy' }])).toEqual(caret(5));
    expect(shiftedRange(caret(3), [{ start: 3, end: 8, text: 'xy' }])).toEqual(caret(3));
  });

  it('takes up no insertion at its borders', () => {
    const edits = [
      { start: 2, end: 2, text: 'xx' },
      { start: 5, end: 5, text: 'yy' },
    ];
    expect(shiftedRange({ start: 2, end: 5 }, edits)).toEqual({ start: 4, end: 7 });
  });
});
