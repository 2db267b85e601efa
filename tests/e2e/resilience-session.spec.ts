import { expect, test } from '../support/test';
import { LANGUAGES, WORDS } from '../support/words';

const SAYS = {
  en: { expired: 'Your session has expired.', signIn: 'Sign in again', restore: 'Restore' },
  ja: { expired: 'セッションの有効期限が切れました。', signIn: 'もう一度サインイン', restore: 'この版に戻す' },
} as const;

for (const uiLanguage of LANGUAGES) {
  test.describe(`a session of the portal that expires in mid-note, in ${uiLanguage}`, () => {
    test.use({ uiLanguage });
    const { clean } = WORDS[uiLanguage];
    const { expired, signIn, restore } = SAYS[uiLanguage];

    test('takes the page with the note away, and the text is back in two clicks', async ({
      form,
      page,
      panel,
      sandbox,
    }) => {
      await form.open();
      await form.write(clean);
      await expect(panel.clean).toBeVisible();
      await sandbox.switches({ delay: 0, fail: false, session: 'expired' });
      await form.saveTop.click();
      await expect(page.getByText(expired)).toBeVisible();

      await page.getByRole('button', { name: signIn, exact: true }).click();
      await expect(form.note).toHaveValue('');
      await panel.root.getByRole('button', { name: restore, exact: true }).first().click();
      await expect(form.note).toHaveValue(clean);
      await form.saveTop.click();
      await expect(form.saved).toBeVisible();
      expect(await form.stored()).toEqual([clean]);
    });
  });
}
