import { parsePack } from '../packs/reading/parse-pack';
import type { RulePack } from '../packs/rule-pack';
import { z } from './zod';

/** The version that is written. */
const PACKS_VERSION = 1;

/** A pack that was imported. */
export interface StoredPack {
  /** Random; names this import of the pack. */
  readonly key: string;
  /** The day of the import, `YYYY-MM-DD`. */
  readonly imported: string;
  readonly pack: RulePack;
}

/** The imported packs, and which pack is in force. A key that is null stands for the built-in pack. */
export interface StoredPacks {
  readonly packs: readonly StoredPack[];
  readonly active: string | null;
  /** The one in force before, to go back to; left out when there was none. */
  readonly former?: string | null | undefined;
  /** Entries that this version can't read, of a later one perhaps: they are kept as they are. */
  readonly unreadable?: readonly unknown[];
}

const entry = z.object({ key: z.string(), imported: z.string(), pack: z.unknown() });

const stored = z.object({
  version: z.literal(PACKS_VERSION),
  packs: z.array(entry),
  active: z.nullable(z.string()),
  former: z.optional(z.nullable(z.string())),
});

const NO_PACKS: StoredPacks = { packs: [], active: null };

/** Reads what is stored; a pack that can't be read is not in force, but stays stored. */
export function parseStoredPacks(value: unknown): StoredPacks {
  const parsed = stored.safeParse(value);
  if (!parsed.success) return NO_PACKS;
  const { active, former } = parsed.data;
  const packs: StoredPack[] = [];
  const unreadable: unknown[] = [];
  for (const each of parsed.data.packs) {
    const read = parsePack(each.pack);
    if (read.ok) packs.push({ key: each.key, imported: each.imported, pack: read.pack });
    else unreadable.push(each);
  }
  const isThere = (key: string | null) => key === null || packs.some((each) => each.key === key);
  return {
    packs,
    active: isThere(active) ? active : null,
    ...(former !== undefined && isThere(former) && { former }),
    ...(unreadable.length > 0 && { unreadable }),
  };
}

/** Makes the object to store. */
export function toStoredPacks({ packs, unreadable = [], ...chosen }: StoredPacks): Record<string, unknown> {
  return { version: PACKS_VERSION, ...chosen, packs: [...packs, ...unreadable] };
}

/** The pack in force. */
export function packInForce({ packs, active }: StoredPacks, builtIn: RulePack): RulePack {
  return packs.find(({ key }) => key === active)?.pack ?? builtIn;
}
