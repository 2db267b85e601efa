import type { ExtensionBrowser } from './browser';

/** Stores settings as the options page does; what is left out has its default. */
export async function storeSettings(
  browser: ExtensionBrowser,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    async (entry) => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { set(entries: object): Promise<void> } } } }
      ).chrome;
      await storage.local.set({ settings: entry });
    },
    { version: 1, ...settings },
  );
}
