import { test as base, type Page } from '@playwright/test';
import { startBrowser, type ExtensionBrowser } from './browser';
import { newPopUp, openDrawer } from './drawer';
import { Gallery } from './gallery';
import { OverallStatusForm } from './overall-status-form';
import { PageUi } from './page-ui';
import { Panel } from './panel';
import { chooseLanguage, chooseRole, type Role } from './panel-settings';
import { storeSettings } from './stored-settings';
import { startSandbox, type Sandbox } from './sandbox';

export { expect } from '@playwright/test';

interface WorkerFixtures {
  /** A browser with the extension, in English, for all tests of this worker. */
  readonly extension: ExtensionBrowser;
  /**
   * Option: where the panel is. `drawer`: the tests run in pop-up windows, for which Chromium has no side panels.
   */
  readonly panelKind: 'side panel' | 'drawer';
  /** The side panel, opened by the toolbar button. It stays open and follows the tab in front. Null where there is a drawer. */
  readonly openPanel: Page | null;
}

interface TestFixtures {
  /** Option: the language of the extension's interface, and of the form. */
  readonly uiLanguage: 'en' | 'ja';
  /** Option: who writes. */
  readonly role: Role;
  /** The sandbox, with an empty store. */
  readonly sandbox: Sandbox;
  /** The panel of either kind, with language and role chosen. */
  readonly panel: Panel;
  /** The overall status form; `open()` shows it. */
  readonly form: OverallStatusForm;
  /** What the extension shows inside the page. */
  readonly ui: PageUi;
  /** All components in all their states. */
  readonly gallery: Gallery;
}

/** A test in a real browser with the real extension; `page` is a tab of it, closed at the end. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  uiLanguage: ['en', { option: true }],
  role: ['fm', { option: true }],

  extension: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here.
    async ({}, use) => {
      // To see that a test fails with a broken extension, give it one.
      const folder = process.env.NOTEWRIGHT_TEST_EXTENSION;
      const extension = await startBrowser({
        flags: ['--force-prefers-reduced-motion'],
        ...(folder && { extension: folder }),
      });
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],

  panelKind: ['side panel', { option: true, scope: 'worker' }],

  openPanel: [
    async ({ extension, panelKind }, use) => {
      if (panelKind === 'drawer') return use(null);
      const sandbox = await startSandbox();
      const page = await extension.context.newPage();
      await page.goto(sandbox.url);
      await extension.clickToolbarButton(page);
      const panel = await extension.panel();
      await chooseRole(panel, 'fm');
      await page.close();
      await sandbox.close();
      await use(panel);
    },
    { scope: 'worker' },
  ],

  // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here.
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox();
    await use(sandbox);
    await sandbox.close();
  },

  panel: async ({ extension, openPanel, page, sandbox, uiLanguage, role }, use) => {
    // A test before this one may have been writing in the side panel's scratch note, which would stay in view.
    await openPanel?.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    // One before it may have moved the drawer.
    if (openPanel === null) await storeSettings(extension, { language: uiLanguage, role, roleAsked: true });
    const root = openPanel ?? (await openDrawer(page, sandbox));
    await chooseLanguage(root, uiLanguage);
    await chooseRole(root, role);
    await use(new Panel(root, uiLanguage));
  },

  page: async ({ extension, panelKind }, use) => {
    const page = await (panelKind === 'drawer' ? newPopUp(extension) : extension.context.newPage());
    await use(page);
    await page.close();
  },

  // The panel comes first: what is chosen there holds in the page.
  form: async ({ panel: _panel, page, sandbox, uiLanguage }, use) => {
    await use(new OverallStatusForm(page, sandbox, uiLanguage));
  },

  ui: async ({ page }, use) => {
    await use(new PageUi(page));
  },

  gallery: async ({ extension, page }, use) => {
    await use(new Gallery(page, extension));
  },
});
