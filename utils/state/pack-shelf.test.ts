import { describe, expect, it } from 'vitest';
import type { StoredPacks } from '../platform/stored-packs';
import { findSame, formerOf, isFull, shelfOf, withInForce, without, withPack } from './pack-shelf';
import { samplePack } from './testing/fake-options-ports';

const builtIn = samplePack('built-in');
const entry = (key: string) => ({ key, imported: '2026-11-22', pack: samplePack(key) });
const stored: StoredPacks = { packs: [entry('a'), entry('b')], active: 'a', former: null };

describe('the shelf', () => {
  it('has the built-in pack first, and marks the one in force', () => {
    expect(shelfOf(stored, builtIn).map(({ key, inForce }) => [key, inForce])).toEqual([
      [null, false],
      ['a', true],
      ['b', false],
    ]);
    expect(shelfOf({ packs: [], active: null }, builtIn)).toEqual([
      { key: null, pack: builtIn, imported: null, inForce: true },
    ]);
  });

  it('knows the pack to go back to, which may be the built-in one', () => {
    const shelf = shelfOf(stored, builtIn);
    expect(formerOf(stored, shelf)?.key).toBeNull();
    expect(formerOf({ ...stored, former: 'b' }, shelf)?.key).toBe('b');
    expect(formerOf({ ...stored, former: 'gone' }, shelf)).toBeNull();
    expect(formerOf({ packs: [], active: null }, shelf)).toBeNull();
  });

  it('is full with ten packs', () => {
    const nine = Array.from({ length: 9 }, (_, index) => entry(`p${index}`));
    expect(isFull({ packs: nine, active: null })).toBe(false);
    expect(isFull({ packs: [...nine, entry('last')], active: null })).toBe(true);
  });
});

describe('a change of the packs', () => {
  it('remembers the pack that was in force', () => {
    expect(withInForce(stored, 'b')).toEqual({ ...stored, active: 'b', former: 'a' });
    expect(withPack(stored, entry('c'))).toEqual({ packs: [...stored.packs, entry('c')], active: 'c', former: 'a' });
  });

  it('is none where the pack is in force already, or gone', () => {
    expect(withInForce(stored, 'a')).toBe(stored);
    expect(withInForce(stored, 'gone')).toBe(stored);
  });

  it('takes a pack away, and the way back to it', () => {
    expect(without({ ...stored, former: 'b' }, 'b')).toEqual({ packs: [entry('a')], active: 'a' });
    expect(without(stored, 'b')).toEqual({ packs: [entry('a')], active: 'a', former: null });
  });

  it('never takes away the pack in force or the built-in one', () => {
    expect(without(stored, 'a')).toBe(stored);
    expect(without(stored, null)).toBe(stored);
  });
});

describe('the same pack', () => {
  const shelf = shelfOf(stored, builtIn);

  it('is found in whatever order its keys stand', () => {
    const turned = Object.fromEntries(Object.entries(samplePack('b')).reverse()) as unknown as typeof builtIn;
    expect(findSame(shelf, turned)?.key).toBe('b');
    expect(findSame(shelf, samplePack('built-in'))?.key).toBeNull();
  });

  it('is another one with any difference in its content', () => {
    expect(findSame(shelf, samplePack('b', { version: '2' }))).toBeUndefined();
    expect(findSame(shelf, samplePack('b', { rules: [] }))).toBeUndefined();
    expect(findSame(shelf, samplePack('b', { vocabularies: { more: [] } }))).toBeUndefined();
  });
});
