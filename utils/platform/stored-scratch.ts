import browser from 'webextension-polyfill';
import type { Scratch } from './messages';
import { parseScratch } from './scratch-schema';

/** The entry of `storage.session` that holds the scratch note. */
const SCRATCH_KEY = 'scratch';

/** Keeps the scratch note in memory: it is never written to the disk, and gone when the browser ends. */
export async function keepScratch(scratch: Scratch): Promise<undefined> {
  await browser.storage.session.set({ [SCRATCH_KEY]: scratch });
}

/** The scratch note that is kept; null when none is. */
export async function readScratch(): Promise<Scratch | null> {
  const found = await browser.storage.session.get(SCRATCH_KEY);
  return parseScratch(found[SCRATCH_KEY]);
}

/** Calls back with the scratch note after every change; returns the way to stop. Works on the extension's own pages. */
export function watchScratch(changed: (scratch: Scratch) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const scratch = area === 'session' ? parseScratch(changes[SCRATCH_KEY]?.newValue) : null;
    if (scratch !== null) changed(scratch);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
