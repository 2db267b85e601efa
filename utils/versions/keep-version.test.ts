import { describe, expect, it } from 'vitest';
import { countOf, newerHalf, withVersion } from './keep-version';
import { MOST_BYTES, type Fate, type Version, type Versions } from './version';

const version = (at: number, text: string, fate?: Fate): Version => ({
  at,
  texts: { '': text },
  ...(fate && { fate }),
});
const all = (...steps: [key: string, version: Version][]): Versions =>
  steps.reduce<Versions>((versions, [key, each]) => withVersion(versions, key, each), new Map());
const texts = (versions: Versions, key = 'n') => versions.get(key)?.map(({ texts: { '': text } }) => text);

describe('of a note', () => {
  it('versions are kept in the order in which they came', () => {
    expect(texts(all(['n', version(1, 'one')], ['n', version(2, 'two')]))).toEqual(['one', 'two']);
  });

  it('nothing blank is kept', () => {
    expect(all(['n', version(1, ' \n')]).size).toBe(0);
  });

  it('an equal version further back goes, so that none is there twice', () => {
    const kept = all(['n', version(1, 'one')], ['n', version(2, 'two')], ['n', version(3, 'one')]);
    expect(kept.get('n')).toEqual([version(2, 'two'), version(3, 'one')]);
  });

  it('a version that equals the last one changes nothing but its fate', () => {
    const one = all(['n', version(1, 'one')]);
    expect(withVersion(one, 'n', version(2, 'one'))).toBe(one);
    const lost = withVersion(one, 'n', version(2, 'one', 'lost'));
    expect(lost.get('n')).toEqual([version(1, 'one', 'lost')]);
    expect(withVersion(lost, 'n', version(3, 'one')).get('n')).toEqual([version(1, 'one')]);
  });

  it('the oldest of more than twenty goes', () => {
    const steps = Array.from({ length: 22 }, (_, at) => ['n', version(at, `(${at})`)] as [string, Version]);
    expect(texts(all(...steps))).toEqual(Array.from({ length: 20 }, (_, index) => `(${index + 2})`));
  });

  it('what stands in the next version goes first, so that nothing written is lost', () => {
    const typed = Array.from(
      { length: 30 },
      (_, at) => ['n', version(at + 1, 'x'.repeat(at + 1))] as [string, Version],
    );
    const kept = texts(all(['n', version(0, 'written before')], ...typed));
    expect(kept).toHaveLength(20);
    expect(kept?.[0]).toBe('written before');
    expect(kept?.at(-1)).toBe('x'.repeat(30));
  });
});

describe('over all notes', () => {
  const half = 'x'.repeat(MOST_BYTES / 4);

  it('the oldest versions go from two megabytes on, of whichever note', () => {
    const kept = all(['a', version(1, `a${half.slice(1)}`)], ['b', version(2, half)], ['c', version(3, 'c')]);
    expect([...kept.keys()]).toEqual(['b', 'c']);
  });

  it('exactly two megabytes fit', () => {
    expect([...all(['a', version(1, half)], ['b', version(2, half)]).keys()]).toEqual(['a', 'b']);
  });

  it('a text that alone is too much leaves all as it is', () => {
    const kept = all(['a', version(1, 'a')]);
    expect(withVersion(kept, 'b', version(2, half + half + half))).toBe(kept);
  });

  it('of versions of one moment the last one stays', () => {
    const kept = all(['a', version(1, half)], ['b', version(1, half)], ['c', version(1, 'c')]);
    expect([...kept.keys()]).toEqual(['b', 'c']);
  });

  it('the newer half is left until nothing is', () => {
    const five = all(...[1, 2, 3, 4, 5].map((at) => [`${at % 2}`, version(at, `${at}`)] as [string, Version]));
    const two = newerHalf(five);
    expect([texts(two, '0'), texts(two, '1')]).toEqual([['4'], ['5']]);
    expect(countOf(newerHalf(two))).toBe(1);
    expect(countOf(newerHalf(newerHalf(two)))).toBe(0);
  });
});
