import type { ExtensionBrowser } from './browser';

/** What the switch "On all sites / On click" of the browser's own page of extensions does; nothing else of that page is used. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}

/** Takes the extension's access to all sites away, or gives it back, as a user does on the browser's page of extensions. */
export async function setSiteAccess(browser: ExtensionBrowser, access: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([extensionId, hostAccess]) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    [browser.extensionId, access] as const,
  );
  await page.close();
}
