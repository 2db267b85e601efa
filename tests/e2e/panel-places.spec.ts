import { chooseLanguage } from '../support/panel-settings';
import { expect, test } from '../support/test';
import { LANGUAGES, WORDS } from '../support/words';

/** What only a side panel has: a page of its own, beside any page that the tab shows, also behind a modal dialog of it. */

const STATES = {
  en: { notSetUp: 'This site is not set up', empty: 'The note is still empty' },
  ja: { notSetUp: 'このサイトはまだ設定されていません', empty: 'メモはまだ空です' },
} as const;

for (const language of LANGUAGES) {
  const says = STATES[language];
  test.describe(`the side panel in ${language}`, () => {
    test.use({ uiLanguage: language });

    for (const address of ['about:blank', 'data:text/html,<title>Other</title>', 'chrome://version']) {
      test(`says that a page like ${address.slice(0, 16)} is not set up, and comes back to the form`, async ({
        form,
        page,
        panel,
      }) => {
        await form.open();
        await expect(panel.root.getByText(says.empty)).toBeVisible();
        await page.goto(address);
        await expect(panel.root.getByText(says.notSetUp)).toBeVisible();
        await expect(panel.root.getByText(says.empty)).toHaveCount(0);
        await expect(panel.root.getByRole('heading', { level: 1 })).toHaveText('Notewright');
        await form.open();
        await expect(panel.root.getByText(says.empty)).toBeVisible();
      });
    }

    test('is a page with a title and a language', async ({ panel }) => {
      await expect(panel.page).toHaveTitle('Notewright');
      await expect(panel.root.locator('html')).toHaveAttribute('lang', language);
    });
  });
}

test('an open dialog follows the language that is chosen in the side panel', async ({ form, panel, ui }) => {
  const { ja, en } = WORDS;
  await form.open();
  await form.write(en.hurried);
  await panel.expectFindings(en.missing);
  await chooseLanguage(panel.root, 'ja');
  await form.saveTop.click();
  await ui.expectDialog(ja.held);
  await expect.poll(() => ui.dialogButtons()).toEqual([ja.add, `該当箇所へ: ${ja.missing}`, ja.saveAnyway, ja.back]);

  await chooseLanguage(panel.root, 'en');
  await ui.expectDialog(en.held);
  await expect.poll(() => ui.dialogButtons()).toEqual([en.add, `Show in text: ${en.missing}`, en.saveAnyway, en.back]);
  await ui.click(en.back);
  await ui.expectNoDialog();
  await panel.expectFindings(en.missing);
  await expect.poll(() => ui.buttons()).toEqual(['Notewright: 1 error. Open the panel']);
});
