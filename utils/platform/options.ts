import { grammar } from '../check/grammar';
import type { PackEngine } from '../packs/reading/pack-examples';
import type { PackReading } from '../packs/reading/parse-pack';
import { readPack } from '../packs/reading/read-pack';
import { localDay } from '../session/local-day';
import { readPacks, watchPacks, writePacks } from './packs';
import { clearVersions } from './panel-versions';
import { saveFile } from './save-file';
import { readSettings, updateSettings, watchSettings } from './settings';
import { runTools } from './tools-script';
import { uiLanguage } from './ui-language';

/** The options page's ports to the browser, as `createOptionsStore` takes them. */
export const optionsPorts = {
  readSettings,
  updateSettings,
  watchSettings,
  uiLanguage,
  readPacks,
  writePacks,
  watchPacks,
  /** Reads the text of a pack's file: all of its form, and its own examples. */
  async readPack(text: string): Promise<PackReading> {
    const { engine } = (await runTools()) as { readonly engine: PackEngine };
    return readPack(text, grammar, engine);
  },
  saveFile,
  clearVersions,
  /** The day where the user is, `YYYY-MM-DD`. */
  today: (): string => localDay(new Date()),
  /** A key that nothing else has. */
  newKey: (): string => crypto.randomUUID(),
};

/** The type of the ports, for the store and its tests. */
export type OptionsPorts = typeof optionsPorts;
