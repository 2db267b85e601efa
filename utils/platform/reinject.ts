import browser from 'webextension-polyfill';

/**
 * Brings the content scripts of the manifest into the tabs that were open before the extension was installed, updated or
 * reloaded: they would have no script, or one without an extension, until somebody reloads them. Scripts sort out among
 * themselves which one works. Call it once, when the worker starts.
 */
export function reinjectOnInstall(): void {
  browser.runtime.onInstalled.addListener(() => void reinject());
}

/** Brings the content scripts of the manifest into the open tabs that the extension may enter. */
export async function reinject(): Promise<void> {
  for (const { matches = [], js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: matches });
    await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : injectInto(id, js))));
  }
}

async function injectInto(tabId: number, files: string[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files, injectImmediately: true });
  } catch {
    // The tab was closed meanwhile, or shows an error page under the same address.
  }
}
