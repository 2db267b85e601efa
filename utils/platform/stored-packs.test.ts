import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fasttrackPack } from '../packs/fasttrack';
import { packInForce, parseStoredPacks, toStoredPacks } from './stored-packs';

const winback: unknown = JSON.parse(readFileSync(new URL('../../docs/packs/winback.json', import.meta.url), 'utf8'));

/** What each version has written; never changed, only added to. */
const EXAMPLES = [
  { version: 1, active: 'a', former: null, packs: [{ key: 'a', imported: '2026-11-22', pack: winback }] },
];

describe('stored packs', () => {
  it('are read from every version that ever wrote them, and written back the same', () => {
    for (const example of EXAMPLES) {
      const packs = parseStoredPacks(example);
      expect(packs.packs.map(({ pack }) => pack.id)).toEqual(['winback']);
      expect(packInForce(packs, fasttrackPack).id).toBe('winback');
      expect(parseStoredPacks(toStoredPacks(packs))).toEqual(packs);
    }
  });

  it('are none when nothing, or nothing that can be read, is stored', () => {
    for (const value of [undefined, null, 'x', [], { version: 2, packs: [], active: null }, { version: 1 }]) {
      expect(packInForce(parseStoredPacks(value), fasttrackPack)).toBe(fasttrackPack);
    }
  });

  it('keep a pack that cannot be read, and put the built-in one in force', () => {
    const broken = { key: 'b', imported: '2026-11-22', pack: { format: 99 } };
    const packs = parseStoredPacks({ version: 1, active: 'b', former: 'b', packs: [broken] });
    expect(packInForce(packs, fasttrackPack)).toBe(fasttrackPack);
    expect(packs.former).toBeUndefined();
    expect(toStoredPacks(packs)['packs']).toEqual([broken]);
  });
});
