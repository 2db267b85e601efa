import { expect, type Page } from '@playwright/test';
import type { ExtensionBrowser } from './browser';

/** What is used here of the browser's own API. */
interface Chrome {
  readonly runtime: { reload(): void };
  readonly windows: { create(window: { incognito: boolean; url: string }): Promise<unknown> };
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
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

/** Lets the extension run in private windows, as its user does in the browser's settings, and waits until it has been reloaded. */
export async function allowInPrivateWindows(extension: ExtensionBrowser): Promise<void> {
  await allowUnpacked(extension);
  const settings = await extension.context.newPage();
  await settings.goto('chrome://extensions');
  const started = extension.context.waitForEvent('serviceworker');
  await settings.evaluate((extensionId) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
    void developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, extension.extensionId);
  await started;
  await settings.close();
}

/** Opens a private window and returns its page, which shows the address with a fragment of its own. */
export async function openPrivateWindow(extension: ExtensionBrowser, url: string): Promise<Page> {
  const worker = await extension.worker();
  await worker.evaluate((address) => {
    const { windows } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return windows.create({ incognito: true, url: address });
  }, `${url}#private`);
  let pages: readonly Page[] = [];
  await expect.poll(async () => (pages = await extension.pagesAt('#private')).length).toBe(1);
  return pages[0]!;
}
