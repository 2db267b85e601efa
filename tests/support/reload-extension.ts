import type { ExtensionBrowser } from './browser';

/** What is used here of the browser's own API. */
interface Chrome {
  readonly runtime: { reload(): void };
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  };
}

/** Reloads the extension, as an update does, and waits until its new service worker is there. */
export async function reloadExtension(extension: ExtensionBrowser): Promise<void> {
  await allowUnpacked(extension);
  const worker = await extension.worker();
  const started = extension.context.waitForEvent('serviceworker');
  // The answer is lost: the worker ends in the middle of the call.
  await worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.reload()).catch(() => {});
  await started;
}

/** Outside of developer mode the browser turns an unpacked extension off when it is reloaded. */
async function allowUnpacked({ context }: ExtensionBrowser): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await settings.close();
}
