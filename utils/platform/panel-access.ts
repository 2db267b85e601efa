import browser from 'webextension-polyfill';

/** The sites that the extension was installed for. */
const origins = (): string[] => (browser.runtime.getManifest().host_permissions as string[] | undefined) ?? [];

/** Calls back with whether the browser lets us into these sites, at once and after every change; returns the way to stop. */
export function watchAccess(changed: (allowed: boolean) => void): () => void {
  const look = (): void => void browser.permissions.contains({ origins: origins() }).then(changed);
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
  return () => {
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
}

/** Has the browser ask the user for access again; call it inside a click. */
export async function requestAccess(): Promise<void> {
  await browser.permissions.request({ origins: origins() }).catch(() => false);
}
