import { describe, expect, it } from 'vitest';
import { compilePhrases, findPhrases } from './phrases';

function found(phrases: readonly string[], text: string): string[] {
  return findPhrases(text, compilePhrases({ list: phrases })).map((match) => text.slice(match.start, match.end));
}

describe('findPhrases', () => {
  it('finds whole Latin words only', () => {
    expect(found(['stop'], 'stop, stops, nonstop, stop')).toEqual(['stop', 'stop']);
  });

  it('lets a star stand for any ending of a Latin word', () => {
    expect(found(['accelerat*'], 'accelerated and reaccelerate')).toEqual(['accelerated']);
  });

  it('takes kana behind a Latin word for its end', () => {
    expect(found(['pause'], 'pauseしたい')).toEqual(['pause']);
  });

  it('spans a gap inside one sentence', () => {
    expect(found(['put … on hold'], 'put the whole rollout on hold.')).toEqual(['put the whole rollout on hold']);
    expect(found(['put … on hold'], 'put it off. teams is on hold.')).toEqual([]);
  });

  it('finds the longest phrase of a list at a place', () => {
    expect(found(['コロナ', 'コロナ禍'], 'コロナ禍で')).toEqual(['コロナ禍']);
  });

  it('compares phrases as they are normalised', () => {
    expect(found(['ＦａｓｔTrack の 支援'], 'fasttrackの支援')).toEqual(['fasttrackの支援']);
  });
});
