import browser from 'webextension-polyfill';
import { ACCESS_NOTICE } from './access-notice';
import { reinject } from './reinject';

/** Whether the browser lets the extension into a web page now, by its address. Users and policies can take that away at any time. */
export function hasAccess(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Follows what the browser lets us into: scripts in open pages are told when it is less, and brought back when it is more. */
export function followAccess(): void {
  browser.permissions.onRemoved.addListener(() => void tellTabs());
  browser.permissions.onAdded.addListener(() => void reinject());
}

async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    // Most tabs have no script of ours to hear it.
    tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, ACCESS_NOTICE).catch(() => {}))),
  );
}
