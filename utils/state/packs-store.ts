import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { exportPack } from '../packs/export-pack';
import type { RulePack } from '../packs/rule-pack';
import type { OptionsPorts } from '../platform/options';
import type { StoredPacks } from '../platform/stored-packs';
import type { OptionsNotice } from './options-notice';
import { createPackImporter, type PackImporter } from './pack-import';
import { findSame, formerOf, isFull, shelfOf, withInForce, without, withPack, type ShelfPack } from './pack-shelf';

/** The rule packs as the options page shows and changes them. */
export interface PacksStore {
  /** Null until the packs have been read. */
  readonly shelf: ReadonlySignal<readonly ShelfPack[] | null>;
  /** The pack in force. */
  readonly inForce: ReadonlySignal<RulePack>;
  /** The pack to go back to. */
  readonly former: ReadonlySignal<ShelfPack | null>;
  /** Whether no further pack can be stored. */
  readonly full: ReadonlySignal<boolean>;
  /** The packs could not be read. */
  readonly failed: ReadonlySignal<boolean>;
  readonly importer: PackImporter;
  /** Stores the pack that was read and puts it into force. @returns whether it is in force */
  useImported(): Promise<boolean>;
  /** Puts a pack into force that is there. @returns whether it is in force */
  use(pack: ShelfPack): Promise<boolean>;
  /** @returns whether it is gone */
  remove(pack: ShelfPack): Promise<boolean>;
  exportPack(pack: ShelfPack): void;
  stop(): void;
}

/** Reads the packs, follows their changes and passes on the user's. @param say is told what became of each step */
export function createPacksStore(
  ports: OptionsPorts,
  builtIn: RulePack,
  say: (notice: OptionsNotice) => void,
): PacksStore {
  const stored = signal<StoredPacks | null>(null);
  const failed = signal(false);
  const importer = createPackImporter(ports);
  const shelf = computed(() => (stored.value === null ? null : shelfOf(stored.value, builtIn)));

  const stop = ports.watchPacks((changed) => {
    stored.value = changed;
  });
  ports.readPacks().then(
    (read) => {
      stored.value ??= read;
    },
    () => {
      failed.value = true;
    },
  );

  /** Changes what is stored now, which another window may have changed. @returns what is stored then; null: that failed */
  const write = async (change: (packs: StoredPacks) => StoredPacks): Promise<StoredPacks | null> => {
    try {
      const before = await ports.readPacks();
      const after = change(before);
      if (after !== before) await ports.writePacks(after);
      return (stored.value = after);
    } catch {
      say({ kind: 'packs-not-saved' });
      return null;
    }
  };

  /** Two changes at once would each write back what the other has not seen: they take turns. */
  let last: Promise<unknown> = Promise.resolve();
  const changePacks = (change: (packs: StoredPacks) => StoredPacks): Promise<StoredPacks | null> => {
    const own = last.then(() => write(change));
    last = own;
    return own;
  };

  const use = async (key: string | null, pack: RulePack): Promise<boolean> => {
    const after = await changePacks((packs) => withInForce(packs, key));
    if (after?.active !== key) return false;
    say({ kind: 'in-force', pack });
    return true;
  };

  return {
    shelf,
    inForce: computed(() => shelf.value?.find(({ inForce }) => inForce)?.pack ?? builtIn),
    former: computed(() => formerOf(stored.value, shelf.value)),
    full: computed(() => stored.value !== null && isFull(stored.value)),
    failed,
    importer,
    async useImported() {
      const state = importer.state.value;
      if (state?.kind !== 'ready') return false;
      const { pack } = state;
      let full = false;
      const after = await changePacks((packs) => {
        const same = findSame(shelfOf(packs, builtIn), pack);
        if (same) return withInForce(packs, same.key);
        full = isFull(packs);
        return full ? packs : withPack(packs, { key: ports.newKey(), imported: ports.today(), pack });
      });
      if (full) say({ kind: 'packs-full' });
      if (after === null || full) return false;
      importer.dismiss();
      say({ kind: 'in-force', pack });
      return true;
    },
    use: ({ key, pack }) => use(key, pack),
    async remove({ key, pack }) {
      const after = await changePacks((packs) => without(packs, key));
      const gone = after !== null && after.packs.every((each) => each.key !== key);
      if (gone) say({ kind: 'removed', pack });
      return gone;
    },
    exportPack({ pack }) {
      const file = fileName(pack);
      ports.saveFile(file, exportPack(pack));
      say({ kind: 'exported', file });
    },
    stop,
  };
}

/** A pack counts its versions as it likes, with signs that no file name may have. */
function fileName({ id, version }: RulePack): string {
  return `${`${id}-${version}`.replace(/[^\w.-]+/gu, '-')}.json`;
}
