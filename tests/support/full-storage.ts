import type { ExtensionBrowser } from './browser';

/** As much of the browser's own API as fills a storage area. */
interface Storage {
  readonly QUOTA_BYTES: number;
  getBytesInUse(key: null): Promise<number>;
  set(entries: Record<string, string>): Promise<void>;
  remove(key: string): Promise<void>;
}

const FILLING = 'filling-of-a-test';

/** Fills a storage area of the extension to its last byte. */
export async function fillStorage(browser: ExtensionBrowser, area: 'local' | 'session'): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    async ([name, key]) => {
      const storage = (globalThis as unknown as { chrome: { storage: Record<string, Storage> } }).chrome.storage[name]!;
      // An entry counts with its name and its value as JSON, here with two quotation marks.
      const room = storage.QUOTA_BYTES - (await storage.getBytesInUse(null)) - key.length - 2;
      await storage.set({ [key]: 'x'.repeat(room) });
    },
    [area, FILLING] as const,
  );
}

/** Makes room again. */
export async function emptyStorage(browser: ExtensionBrowser, area: 'local' | 'session'): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    async ([name, key]) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Storage> } }).chrome;
      await storage[name]!.remove(key);
    },
    [area, FILLING] as const,
  );
}
