import { describe, expect, it } from 'vitest';
import { containsTexts, losesMost, sameTexts } from './note-texts';

const NOTE = 'お客様は Teams の展開を始めます。次の行動: 5/31 に FM が確認';

describe('a text counts as lost', () => {
  it.each([
    ['when it is gone', NOTE, ''],
    ['when another one stands in its place', NOTE, 'Customer status: \nNext action: \nDate: '],
    ['when more than half of it is gone', NOTE, NOTE.slice(0, 10)],
    ['when more than half of its middle is gone', NOTE, NOTE.slice(0, 5) + NOTE.slice(-5)],
  ])('%s', (_when, before, later) => {
    expect(losesMost({ '': before }, { '': later })).toBe(true);
  });

  it('when the box that held most of it is empty', () => {
    expect(losesMost({ '': NOTE, risk: 'none' }, { '': '', risk: 'none' })).toBe(true);
  });
});

describe('a text does not count as lost', () => {
  it.each([
    ['when it is written on', NOTE, `${NOTE} する`],
    ['when something stands around it', NOTE, `Status:\n${NOTE}\nOwner:`],
    ['when less than half of it is gone', NOTE, NOTE.slice(0, 30)],
    ['when a word in it is another one', NOTE, NOTE.replace('Teams', 'Exchange')],
    ['when it was a word or two', 'abc def', ''],
    ['when it was blank', ' '.repeat(100), ''],
  ])('%s', (_when, before, later) => {
    expect(losesMost({ '': before }, { '': later })).toBe(false);
  });

  it('when a box beside it is emptied', () => {
    expect(losesMost({ '': NOTE, risk: 'a shorter text' }, { '': NOTE, risk: '' })).toBe(false);
  });
});

describe('the texts of two notes', () => {
  it('are the same when every box holds the same', () => {
    expect(sameTexts({ '': 'a', risk: 'b' }, { risk: 'b', '': 'a' })).toBe(true);
    expect(sameTexts({ '': 'a' }, { '': 'a', risk: '' })).toBe(false);
  });

  it('contain each other box by box', () => {
    expect(containsTexts({ '': 'one two', risk: 'x' }, { '': 'two', risk: '' })).toBe(true);
    expect(containsTexts({ '': 'one two' }, { '': 'two', risk: 'x' })).toBe(false);
  });
});
