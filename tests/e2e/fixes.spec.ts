import { expect, test } from '../support/test';
import { typeKeys } from '../support/keys';
import { LANGUAGES, WORDS } from '../support/words';

for (const language of LANGUAGES) {
  const words = WORDS[language];
  const tagged = `${words.hurried} #covid`;

  test.describe(`the missing tag of a note in ${language}`, () => {
    test.use({ uiLanguage: language });
    test.beforeEach(async ({ form, page }) => {
      await form.open();
      await form.note.click();
      await typeKeys(page, words.hurried);
    });

    for (const redo of ['Control+y', 'Control+Shift+z']) {
      test(`is added by the dialog, taken back by one Ctrl+Z and brought back by ${redo}`, async ({
        form,
        page,
        ui,
      }) => {
        await form.saveTop.click();
        await ui.expectDialog(words.held);
        await ui.click(words.add);
        await ui.expectDialog(words.ready);
        await ui.click(words.back);
        await ui.expectNoDialog();
        await expect(form.note).toHaveValue(tagged);

        await form.note.click();
        await page.keyboard.press('Control+z');
        await expect(form.note).toHaveValue(words.hurried);
        await page.keyboard.press(redo);
        await expect(form.note).toHaveValue(tagged);
        await form.expectStored();
      });
    }

    test('is added by the dialog and taken back by one Ctrl+Z after Esc, and then the note is held again', async ({
      form,
      page,
      ui,
    }) => {
      await page.keyboard.press('Control+s');
      await ui.expectDialog(words.held);
      await ui.click(words.add);
      await ui.expectDialog(words.ready);
      await page.keyboard.press('Escape');
      await ui.expectNoDialog();
      await expect(form.note).toBeFocused();
      await page.keyboard.press('Control+z');
      await expect(form.note).toHaveValue(words.hurried);

      await page.keyboard.press('Control+s');
      await ui.expectDialog(words.held);
      await ui.click(words.back);
      await ui.expectNoDialog();
      await form.expectStored();
    });

    test('is added by the panel in one undo step, and the note is then saved without a question', async ({
      form,
      page,
      panel,
    }) => {
      await panel.press(words.missing, words.add);
      await expect(form.note).toHaveValue(tagged);
      await expect(panel.clean).toBeVisible();
      await page.keyboard.press('Control+z');
      await expect(form.note).toHaveValue(words.hurried);
      await panel.expectFindings(words.missing);
      await page.keyboard.press('Control+Shift+z');
      await expect(form.note).toHaveValue(tagged);
      await form.saveTop.click();
      await expect(form.saved).toBeVisible();
      await form.expectStored(tagged);
    });

    test('goes on a line of its own where the note has several lines', async ({ form, page, panel }) => {
      await page.keyboard.press('Enter');
      await typeKeys(page, '2.');
      await panel.press(words.missing, words.add);
      await expect(form.note).toHaveValue(`${words.hurried}\n2.\n#covid`);
      await page.keyboard.press('Control+z');
      await expect(form.note).toHaveValue(`${words.hurried}\n2.`);
    });

    test('is shown by the panel: the very words that give cause are selected in the note', async ({ form, panel }) => {
      await panel.show(words.missing);
      await expect.poll(() => form.selected()).toBe(words.reason);
      await expect(form.note).toBeFocused();
      await expect(form.note).toHaveValue(words.hurried);
    });

    test('is shown by the dialog: it closes, the words that give cause are selected, and nothing is stored', async ({
      form,
      ui,
    }) => {
      await form.saveTop.click();
      await ui.expectDialog(words.held);
      await ui.click(new RegExp(`: ${words.missing}$`));
      await ui.expectNoDialog();
      await expect.poll(() => form.selected()).toBe(words.reason);
      await expect(form.note).toBeFocused();
      await form.expectStored();
    });
  });

  test.describe(`a malformed tag of a note in ${language}`, () => {
    test.use({ uiLanguage: language });

    test('is held, selected by the panel, put right by the dialog, and stored right', async ({ form, panel, ui }) => {
      await form.open();
      await form.write(words.fullWidth);
      await panel.expectFindings(words.malformed);
      await panel.show(words.malformed);
      await expect.poll(() => form.selected()).toBe('＃covid');

      await form.saveTop.click();
      await ui.expectDialog(words.held);
      await ui.click(words.correct);
      await ui.expectDialog(words.ready);
      await expect(form.note).toHaveValue(words.fullWidthMended);
      await ui.click(words.save);
      await expect(form.saved).toBeVisible();
      await form.expectStored(words.fullWidthMended);
    });
  });
}
