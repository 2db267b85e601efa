import browser from 'webextension-polyfill';
import { PACKS_KEY } from './packs-key';
import { parseStoredPacks, toStoredPacks, type StoredPacks } from './stored-packs';

/** The imported packs. */
export async function readPacks(): Promise<StoredPacks> {
  const found = await browser.storage.local.get(PACKS_KEY);
  return parseStoredPacks(found[PACKS_KEY]);
}

/** Stores the imported packs. Rejects when there is no room for them; then nothing is changed. */
export async function writePacks(packs: StoredPacks): Promise<void> {
  await browser.storage.local.set({ [PACKS_KEY]: toStoredPacks(packs) });
}

/** Calls back with the packs after every change; returns the way to stop. */
export function watchPacks(changed: (packs: StoredPacks) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[PACKS_KEY];
    if (area === 'local' && change !== undefined) changed(parseStoredPacks(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
