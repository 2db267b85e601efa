import { expect, openPanel, test } from '../support/own-browser';
import { chooseLanguage } from '../support/panel-settings';
import { setSiteAccess } from '../support/site-access';
import { WORDS } from '../support/words';

const SAYS = {
  en: { title: 'The browser keeps Notewright out of this site', allow: 'Allow again' },
  ja: { title: 'ブラウザーがこのサイトへのアクセスを止めています', allow: 'もう一度許可する' },
};

for (const uiLanguage of ['en', 'ja'] as const) {
  test.describe(`access to the site that is withdrawn in mid-note, in ${uiLanguage}`, () => {
    test.use({ uiLanguage });
    const { hurried, held, missing } = WORDS[uiLanguage];
    const { title, allow } = SAYS[uiLanguage];

    test('leaves the page as if we had never been there, and the panel says so', async ({ own, form, page, ui }) => {
      await form.open();
      const panel = await openPanel(own, page);
      await chooseLanguage(panel.page, uiLanguage);
      await form.write(hurried);
      await expect(panel.findings.first()).toHaveText(missing);

      await setSiteAccess(own, 'ON_CLICK');
      await page.bringToFront();
      await expect(page.locator('notewright-ui')).toHaveCount(0);
      await expect(panel.page.getByText(title, { exact: true })).toBeVisible();
      await expect(panel.page.getByRole('button', { name: allow, exact: true })).toBeEnabled();
      await expect(form.note).toHaveValue(hurried);
      await form.saveTop.click();
      await expect(form.saved).toBeVisible();
      expect(await form.stored()).toEqual([hurried]);
      expect(await ui.dialogs()).toEqual([]);
    });

    test('is taken up again in the open page once it is given back', async ({ own, form, page, ui }) => {
      await form.open();
      const panel = await openPanel(own, page);
      await setSiteAccess(own, 'ON_CLICK');
      await page.bringToFront();
      await expect(page.locator('notewright-ui')).toHaveCount(0);
      await form.write(hurried);

      await setSiteAccess(own, 'ON_ALL_SITES');
      await page.bringToFront();
      await chooseLanguage(panel.page, uiLanguage);
      await expect(panel.findings.first()).toHaveText(missing);
      await form.saveTop.click();
      await ui.expectDialog(held);
      expect(await form.stored()).toEqual([]);
    });
  });
}
