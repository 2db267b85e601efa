import type { ExtensionBrowser } from '../support/browser';
import { drawerOf, newPopUp, openShadowRoots, refusePanels } from '../support/drawer';
import { OverallStatusForm } from '../support/overall-status-form';
import { expect, test as base } from '../support/own-browser';
import { PageUi } from '../support/page-ui';
import { Panel } from '../support/panel';
import { LANGUAGES, WORDS } from '../support/words';

/** Where Chromium 156 opens no side panel, each a real refusal of the browser itself. */

const SAYS = {
  en: { question: 'What is your role?', close: 'Close the panel', move: 'Move the panel to the left' },
  ja: { question: 'あなたの役割は何ですか?', close: 'パネルを閉じる', move: 'パネルを左に移動' },
} as const;

/** What is used here of the browser's own API. */
interface Chrome {
  readonly runtime: { getContexts(filter: { contextTypes: string[] }): Promise<readonly object[]> };
}

/** How many side panels are open, as the extension's own pages are counted. */
async function sidePanels(browser: ExtensionBrowser): Promise<number> {
  const worker = await browser.worker();
  const panels = await worker.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }),
  );
  return panels.length;
}

for (const language of LANGUAGES) {
  const says = SAYS[language];
  const words = WORDS[language];

  const test = base.extend({
    page: async ({ own }, use) => {
      await use(await newPopUp(own));
    },
  });

  test.describe(`in a pop-up window, in ${language}`, () => {
    test.use({ uiLanguage: language, browserOptions: { language } });

    test('the badge opens the drawer, and one goes on writing', async ({ own, page, sandbox, uiLanguage }) => {
      const form = new OverallStatusForm(page, sandbox, uiLanguage);
      const ui = new PageUi(page);
      const drawer = drawerOf(page);
      await form.open();
      await form.write(words.hurried);
      await ui.click(/^Notewright: /u);
      await expect(drawer.getByRole('heading', { name: says.question })).toBeVisible();
      await new Panel(drawer, language).expectFindings(words.missing);
      await page.keyboard.type(' #covid');
      await expect(form.note).toHaveValue(`${words.hurried} #covid`);
      await new Panel(drawer, language).expectFindings();
      expect(await sidePanels(own)).toBe(0);
    });

    test('by keys alone it is opened, used, closed and left for the note', async ({ page, sandbox, uiLanguage }) => {
      const form = new OverallStatusForm(page, sandbox, uiLanguage);
      const ui = new PageUi(page);
      const drawer = drawerOf(page);
      await form.open();
      await form.write(words.hurried);
      await ui.expectText('1');
      for (let tabs = 0; (await ui.focused())?.name.startsWith('Notewright: ') !== true; tabs += 1) {
        expect(tabs).toBeLessThan(60);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await expect(drawer).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(drawer.getByRole('separator')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(drawer.getByRole('button', { name: says.move, exact: true })).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(drawer.getByRole('button', { name: says.close, exact: true })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(drawer).toHaveCount(0);
      await expect(form.note).toBeFocused();
    });
  });
}

base(
  'where the browser refuses to open the panel, the toolbar button opens the drawer',
  async ({ own, form, page }) => {
    await refusePanels(own);
    await openShadowRoots(page, own.extensionId);
    await form.open();
    await form.write(WORDS.en.hurried);
    await own.clickToolbarButton(page);
    await new Panel(drawerOf(page), 'en').expectFindings(WORDS.en.missing);

    // Asked for once more, it takes the focus.
    await own.clickToolbarButton(page);
    await expect(drawerOf(page)).toBeFocused();
    expect(await sidePanels(own)).toBe(0);
  },
);

base('where the panel opens, there is no drawer', async ({ own, form, page, ui }) => {
  await openShadowRoots(page, own.extensionId);
  await form.open();
  await form.note.click();
  await ui.click(/^Notewright: /u);
  await expect((await own.panel()).getByText('The note is still empty')).toBeVisible();
  expect(await sidePanels(own)).toBe(1);
  await expect(drawerOf(page)).toHaveCount(0);
});

base('nothing of ours comes into a page that is not set up', async ({ own, page }) => {
  await refusePanels(own);
  await page.goto('data:text/html,<title>Other</title><p>Other');
  const before = await page.content();
  await own.clickToolbarButton(page);
  expect(await page.content()).toBe(before);
  await expect(page.locator('notewright-ui')).toHaveCount(0);
});
