import { describe, expect, it } from 'vitest';
import { migratePack, PACK_FORMAT } from './pack-migrations';

describe('formats of packs', () => {
  it('are brought to the current one step by step', () => {
    const steps = [
      (older: object) => ({ ...older, second: true }),
      (older: object) => ({ ...older, third: 'second' in older }),
    ];
    expect(migratePack({ format: 1 }, steps)).toEqual({ ok: true, pack: { format: 3, second: true, third: true } });
    expect(migratePack({ format: 2 }, steps)).toEqual({ ok: true, pack: { format: 3, third: false } });
    expect(migratePack({ format: 4 }, steps).ok).toBe(false);
  });

  it('have one step between each two, up to the one that is written', () => {
    expect(migratePack({ format: PACK_FORMAT }).ok).toBe(true);
    expect(migratePack({ format: PACK_FORMAT + 1 }).ok).toBe(false);
    expect(migratePack({ format: 1 })).toMatchObject({ ok: true, pack: { format: PACK_FORMAT } });
  });

  it.each([null, 'x', 3, [], undefined])('are not looked for in %j', (value) => {
    expect(migratePack(value)).toMatchObject({ ok: false, problem: { code: 'packNoObject' } });
  });

  it.each(['1', 0, -1, 1.5, null, {}])('are never %j', (format) => {
    expect(migratePack({ format })).toMatchObject({ ok: false, problem: { code: 'formatUnknown' } });
  });
});
