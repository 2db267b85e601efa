import { typeKeys } from '../support/keys';
import { ScratchNote } from '../support/scratch-note';
import { expect, test } from '../support/test';
import { LANGUAGES, WORDS } from '../support/words';

/** What the panel keeps for its user, in the side panel and in the drawer alike. */

const SAYS = {
  en: { restore: 'Restore' },
  ja: { restore: 'この版に戻す' },
} as const;

for (const uiLanguage of LANGUAGES) {
  test.describe(`the panel in ${uiLanguage}`, () => {
    test.use({ uiLanguage });
    const { hurried, missing, add, clean } = WORDS[uiLanguage];
    const { restore } = SAYS[uiLanguage];

    test('offers the text of a note whose page was loaded anew, and one click puts it back', async ({
      form,
      page,
      panel,
    }) => {
      await form.open();
      await form.write(clean);
      await expect(panel.clean).toBeVisible();
      await page.reload();
      await expect(form.note).toHaveValue('');
      await panel.root.getByRole('button', { name: restore, exact: true }).first().click();
      await expect(form.note).toHaveValue(clean);
      await form.note.focus();
      await page.keyboard.press('ControlOrMeta+z');
      await expect(form.note).toHaveValue('');
    });

    test('has a scratch note where there is no form: checked, mended, undone', async ({
      form,
      page,
      panel,
      sandbox,
    }) => {
      await form.open();
      await page.goto(`${sandbox.url}/tenants/contoso/playbook${uiLanguage === 'ja' ? '?lang=ja' : ''}`);
      const scratch = new ScratchNote(panel.root, uiLanguage);
      await scratch.box.click();
      await typeKeys(panel.page, hurried);
      await panel.expectFindings(missing);
      await panel.press(missing, add);
      await expect(scratch.box).toHaveValue(`${hurried} #covid`);
      await scratch.box.focus();
      await panel.page.keyboard.press('ControlOrMeta+z');
      await expect(scratch.box).toHaveValue(hurried);
      await panel.page.keyboard.press('ControlOrMeta+a');
      await panel.page.keyboard.press('Delete');
      await expect(scratch.box).toHaveValue('');
    });
  });
}
