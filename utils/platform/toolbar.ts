import browser from 'webextension-polyfill';
import type { RuntimeMessages } from './messages';
import { keepToolbarClick } from './side-panel';

type Badge = RuntimeMessages['badge']['request'];

/** The toolbar has no dark theme of its own for badges: white text on the light theme's colours is legible on both. */
const COLOURS = { error: '#b10e1c', warning: '#8a5300', info: '#0f6cbd' } as const;

/** Calls back with window and tab, inside the user gesture, for a click on the toolbar icon and for the keyboard command. */
export function onToolbarClick(clicked: (windowId: number | undefined, tabId: number | undefined) => void): void {
  keepToolbarClick();
  browser.action.onClicked.addListener((tab) => {
    clicked(tab.windowId, tab.id);
  });
}

/** Shows the number of findings on the toolbar icon while the tab is in front. The browser clears it when the tab goes elsewhere. */
export async function showToolbarBadge(tabId: number, { count, worst }: Badge): Promise<void> {
  const text = worst === null || count === 0 ? '' : count > 99 ? '99+' : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (worst === null) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[worst] });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed in between.
  }
}
