import browser from 'webextension-polyfill';

/** Opens the options page. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
