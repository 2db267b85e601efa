import { emptyStorage, fillStorage } from '../support/full-storage';
import { expect, openPanel, test } from '../support/own-browser';
import { chooseLanguage } from '../support/panel-settings';
import { WORDS } from '../support/words';

const SAYS = {
  en: { full: /^Your choice could not be stored and was taken back\./, role: 'Your role' },
  ja: { full: /^設定を保存できなかったため、元に戻しました。/, role: 'あなたの役割' },
};

for (const uiLanguage of ['en', 'ja'] as const) {
  test.describe(`a full storage, in ${uiLanguage}`, () => {
    test.use({ uiLanguage });

    test('takes a choice back and says so, while notes are checked, held and saved', async ({
      own,
      form,
      page,
      ui,
    }) => {
      const { hurried, held, missing, add, ready, save } = WORDS[uiLanguage];
      const { full, role } = SAYS[uiLanguage];
      await form.open();
      const panel = await openPanel(own, page);
      await chooseLanguage(panel.page, uiLanguage);
      await fillStorage(own, 'local');

      const choice = panel.page.getByRole('combobox', { name: role, exact: true });
      await choice.focus();
      await choice.press('End');
      await expect(panel.result.getByText(full)).toBeVisible();
      await expect(choice).toHaveValue('fm');

      await page.bringToFront();
      await form.write(hurried);
      await expect(panel.findings.first()).toHaveText(missing);
      await form.saveTop.click();
      await ui.expectDialog(held);
      await ui.click(add);
      await ui.expectDialog(ready);
      await ui.click(save);
      await expect(form.saved).toBeVisible();
      expect(await form.stored()).toEqual([`${hurried} #covid`]);

      await emptyStorage(own, 'local');
      await choice.focus();
      await choice.press('End');
      await expect(panel.result.getByText(full)).toHaveCount(0);
      await expect(choice).toHaveValue('gateway');
    });
  });
}
