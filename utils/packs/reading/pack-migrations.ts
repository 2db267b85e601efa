import { problemAt } from './pack-problems';
import type { FoundProblem } from './pack-problems';

type Json = Readonly<Record<string, unknown>>;

/** Brings a pack of format `i + 1` to format `i + 2`. A step is never changed once it has been released. */
const MIGRATIONS: readonly ((older: Json) => Json)[] = [];

/** The format that is read and written. */
export const PACK_FORMAT = 1;

/** A pack in the current format, or why it can't be brought there. */
export type Migrated =
  { readonly ok: true; readonly pack: Json } | { readonly ok: false; readonly problem: FoundProblem };

/**
 * Brings a pack of an older format to the current one, step by step. A step must not throw on a pack of any shape: shapes are
 * checked behind the last one.
 * @param migrations the steps; only tests pass others than the product's
 */
export function migratePack(value: unknown, migrations = MIGRATIONS): Migrated {
  const current = migrations.length + 1;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, problem: problemAt([], 'packNoObject', {}) };
  const pack = value as Json;
  const { format } = pack;
  if (format === undefined) return { ok: false, problem: problemAt(['format'], 'formatMissing', { current }) };
  if (typeof format !== 'number' || !Number.isSafeInteger(format) || format < 1) {
    const found = JSON.stringify(format).slice(0, 40);
    return { ok: false, problem: problemAt(['format'], 'formatUnknown', { found, current }) };
  }
  if (format > current) return { ok: false, problem: problemAt(['format'], 'formatNewer', { found: format, current }) };
  const latest = migrations.slice(format - 1).reduce((older, migrate) => migrate(older), pack);
  return { ok: true, pack: { ...latest, format: current } };
}
