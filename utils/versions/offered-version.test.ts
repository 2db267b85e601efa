import { describe, expect, it } from 'vitest';
import { offeredVersion } from './offered-version';
import type { Fate, Version } from './version';

const NOTE = 'Next action: FM to call on 5/31';
const version = (at: number, text: string, fate?: Fate): Version => ({
  at,
  texts: { '': text },
  ...(fate && { fate }),
});

describe('into an empty note is offered', () => {
  it('the last version', () => {
    expect(offeredVersion([version(1, 'another text'), version(2, NOTE)], true)?.at).toBe(2);
  });

  it('the whole text when it was deleted bit by bit', () => {
    const bits = [NOTE, NOTE.slice(0, 20), NOTE.slice(0, 5)].map((text, at) => version(at, text));
    expect(offeredVersion(bits, true)?.texts['']).toBe(NOTE);
  });

  it.each([
    ['there is none', []],
    ['a save has taken it', [version(1, 'another text'), version(2, NOTE, 'saved')]],
    ['it was a word', [version(1, 'abc')]],
  ])('nothing where %s', (_where, versions) => {
    expect(offeredVersion(versions, true)).toBeNull();
  });
});

describe('into a note with a text is offered', () => {
  const lost = version(1, NOTE, 'lost');
  const others = ['Status: ', 'Status: on', 'Status: on track'].map((text, at) => version(at + 2, text));

  it('what most of has just gone, while the writer looks for it', () => {
    expect(offeredVersion([lost], false)).toBe(lost);
    expect(offeredVersion([lost, ...others], false)).toBe(lost);
  });

  it.each([
    ['nothing was lost', [version(1, NOTE)]],
    ['what was lost is back', [lost, version(2, `${NOTE}, 10:00`)]],
    ['the writer has gone on without it', [lost, ...others, version(9, 'Status: on track, more')]],
    ['a save has taken it', [version(1, NOTE, 'saved')]],
  ])('nothing where %s', (_where, versions) => {
    expect(offeredVersion(versions, false)).toBeNull();
  });
});
