import type { PackReading } from '../../utils/packs/reading/parse-pack';
import type { OptionsPorts } from '../../utils/platform/options';
import type { StoredPacks } from '../../utils/platform/stored-packs';
import type { StoredSettings } from '../../utils/platform/stored-settings';
import { nothing } from './story';

/** What the options page finds stored, and what it reads in every file. */
export interface StillOptions {
  readonly settings: StoredSettings;
  readonly packs: StoredPacks;
  readonly reading: PackReading;
}

/** The options page's ports to a storage that lasts as long as the story. */
export function stillOptionsPorts({ settings, packs, reading }: StillOptions): OptionsPorts {
  let stored = settings;
  let shelf = packs;
  let keys = 0;
  let settingsChanged: (settings: StoredSettings) => void = nothing;
  return {
    readSettings: () => Promise.resolve(stored),
    updateSettings(change) {
      stored = { ...stored, ...change };
      settingsChanged(stored);
      return Promise.resolve();
    },
    watchSettings(watch) {
      settingsChanged = watch;
      return nothing;
    },
    uiLanguage: () => 'en',
    readPacks: () => Promise.resolve(shelf),
    writePacks(next) {
      shelf = next;
      return Promise.resolve();
    },
    watchPacks: () => nothing,
    readPack: async () => reading,
    saveFile: nothing,
    clearVersions: () => Promise.resolve(true),
    today: () => '2026-11-22',
    newKey: () => `key-${++keys}`,
  };
}
