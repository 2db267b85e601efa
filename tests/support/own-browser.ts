import type { Page } from '@playwright/test';
import { startBrowser, type BrowserOptions, type ExtensionBrowser } from './browser';
import { OverallStatusForm } from './overall-status-form';
import { Panel } from './panel';
import { chooseRole } from './panel-settings';
import { test as shared } from './test';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Option: how the browser is started. */
  readonly browserOptions: BrowserOptions;
  /** A browser for this test alone, with the extension right after its installation. */
  readonly own: ExtensionBrowser;
}

/** A test in a browser of its own: for what changes the browser or the extension as a whole. */
export const test = shared.extend<Fixtures>({
  browserOptions: [{}, { option: true }],

  own: async ({ browserOptions }, use) => {
    const folder = process.env.NOTEWRIGHT_TEST_EXTENSION;
    const own = await startBrowser({
      flags: ['--force-prefers-reduced-motion'],
      ...(folder && { extension: folder }),
      ...browserOptions,
    });
    await use(own);
    await own.close();
  },

  page: async ({ own }, use) => {
    await use(await own.context.newPage());
  },

  form: async ({ page, sandbox, uiLanguage }, use) => {
    await use(new OverallStatusForm(page, sandbox, uiLanguage));
  },
});

/** Opens the side panel by the toolbar button, with this page in front, and answers its question for the role. */
export async function openPanel(browser: ExtensionBrowser, page: Page): Promise<Panel> {
  await browser.clickToolbarButton(page);
  const panel = await browser.panel();
  await chooseRole(panel, 'fm');
  return new Panel(panel, 'en');
}
