import { describe, expect, it } from 'vitest';
import { findAddresses } from './text/addresses';
import { findTags } from './tags';

const WINBACK = { tag: '#winback', aliases: ['win-back', '復活'] };

function usesIn(source: string) {
  return findTags(source, findAddresses(source), WINBACK).map((use) => [
    source.slice(use.start, use.end),
    use.wellFormed,
    use.glued,
  ]);
}

describe('findTags', () => {
  it.each([
    '#winback',
    '#WinBack',
    'a#winback',
    '(#winback)',
    '#winback。',
    '#winback、次',
    '#winback\n',
    '#winback #x',
  ])('takes %j for the right form', (source) => {
    expect(usesIn(source)).toEqual([[source.match(/#winback/i)![0], true, false]]);
  });

  it.each([
    ['＃winback', '＃winback'],
    ['#ｗｉｎｂａｃｋ', '#ｗｉｎｂａｃｋ'],
    ['#win-back', '#win-back'],
    ['#復活', '#復活'],
    ['# winback', '# winback'],
    ['展開 # winback', '# winback'],
  ])('takes %j for a form that a search misses', (source, use) => {
    expect(usesIn(source)).toEqual([[use, false, false]]);
  });

  it.each([
    ['#winbackによる', '#winback'],
    ['#winback2', '#winback'],
    ['#復活の', '#復活'],
    ['#winbackx', '#winback'],
  ])('sees what is glued on in %j', (source, use) => {
    expect(usesIn(source)).toEqual([[use, false, true]]);
  });

  it.each(['# winback plan', '#win-backlog', '#win', 'winback', 'https://contoso.com/#winback'])(
    'leaves %j alone',
    (source) => {
      expect(usesIn(source)).toEqual([]);
    },
  );
});
