import { isSame } from '../packs/pack-compare';
import type { RulePack } from '../packs/rule-pack';
import type { StoredPack, StoredPacks } from '../platform/stored-packs';

/** So many packs can be stored. */
const MOST_PACKS = 10;

/** A pack that can be used: an imported one, or the built-in one. */
export interface ShelfPack {
  /** Null for the built-in pack. */
  readonly key: string | null;
  readonly pack: RulePack;
  /** The day of the import, `YYYY-MM-DD`; null for the built-in pack. */
  readonly imported: string | null;
  readonly inForce: boolean;
}

/** All packs that can be used, the built-in one first. */
export function shelfOf({ packs, active }: StoredPacks, builtIn: RulePack): readonly ShelfPack[] {
  return [
    { key: null, pack: builtIn, imported: null, inForce: active === null },
    ...packs.map((each) => ({ ...each, inForce: each.key === active })),
  ];
}

/** The pack that was in force before, if it is still there. */
export function formerOf(stored: StoredPacks | null, shelf: readonly ShelfPack[] | null): ShelfPack | null {
  const former = stored?.former;
  return former === undefined ? null : (shelf?.find(({ key, inForce }) => key === former && !inForce) ?? null);
}

/** Whether no further pack can be stored. */
export function isFull({ packs }: StoredPacks): boolean {
  return packs.length >= MOST_PACKS;
}

/** With another pack in force; the one of now can be gone back to. A pack that is not there changes nothing. */
export function withInForce(packs: StoredPacks, key: string | null): StoredPacks {
  const there = key === null || packs.packs.some((each) => each.key === key);
  return !there || packs.active === key ? packs : { ...packs, active: key, former: packs.active };
}

/** With one more pack, in force at once. */
export function withPack(packs: StoredPacks, added: StoredPack): StoredPacks {
  return withInForce({ ...packs, packs: [...packs.packs, added] }, added.key);
}

/** Without a pack. The built-in one and the one in force stay, whoever asks. */
export function without(packs: StoredPacks, key: string | null): StoredPacks {
  if (key === null || packs.active === key) return packs;
  const { former, ...others } = packs;
  return {
    ...others,
    packs: packs.packs.filter((each) => each.key !== key),
    ...(former !== undefined && former !== key && { former }),
  };
}

/** The pack of the same content that is there already. */
export function findSame(shelf: readonly ShelfPack[], pack: RulePack): ShelfPack | undefined {
  return shelf.find((each) => isSame(each.pack, pack));
}
