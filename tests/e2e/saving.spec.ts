import { expect, test } from '../support/test';
import { WAYS_TO_SAVE } from '../support/ways-to-save';
import { LANGUAGES, WORDS } from '../support/words';

for (const language of LANGUAGES) {
  const words = WORDS[language];
  test.describe(`a note in ${language} that lacks the tag`, () => {
    test.use({ uiLanguage: language });
    test.beforeEach(async ({ form }) => {
      await form.open();
      await form.write(words.hurried);
    });

    for (const { name, save } of WAYS_TO_SAVE) {
      test(`is held when saved by ${name}, gets the tag in the dialog, and is stored once`, async ({ form, ui }) => {
        await save(form);
        await ui.expectDialog(words.held);
        expect(await ui.dialogButtons()).not.toContain(words.save);
        await ui.click(words.add);
        await ui.expectDialog(words.ready);
        await expect(form.note).toHaveValue(`${words.hurried} #covid`);
        await expect.poll(() => ui.dialogButtons()).toEqual([words.back, words.save]);
        await ui.click(words.save);
        await expect(form.saved).toBeVisible();
        await ui.expectNoDialog();
        await form.expectStored(`${words.hurried} #covid`);
      });
    }

    test('is not stored by any way to save when each is taken back by Esc', async ({ form, page, ui }) => {
      for (const { save } of WAYS_TO_SAVE) {
        await save(form);
        await ui.expectDialog(words.held);
        await page.keyboard.press('Escape');
        await ui.expectNoDialog();
        await expect(form.note).toHaveValue(words.hurried);
      }
      await form.expectStored();
    });

    test('is stored once and to the letter when it is saved anyway', async ({ form, ui }) => {
      await form.saveTop.click();
      await ui.expectDialog(words.held);
      await ui.click(words.saveAnyway);
      await expect(form.saved).toBeVisible();
      await ui.expectNoDialog();
      await form.expectStored(words.hurried);
    });

    test('is mended and saved by the keyboard alone', async ({ form, page, ui }) => {
      await page.keyboard.press('Control+s');
      await ui.expectDialog(words.held);
      await ui.tabTo(words.add);
      await page.keyboard.press('Enter');
      await ui.expectDialog(words.ready);
      await ui.expectFocus(words.save);
      await page.keyboard.press('Enter');
      await expect(form.saved).toBeVisible();
      await form.expectStored(`${words.hurried} #covid`);
    });

    test('opens one dialog at a double click on Save, and is not stored', async ({ form, ui }) => {
      await form.saveTop.dblclick();
      await ui.expectDialog(words.held);
      await ui.click(words.back);
      await ui.expectNoDialog();
      await form.expectStored();
    });

    test('opens one dialog at a double click where the dialog covers the button, and is not stored', async ({
      form,
      page,
      ui,
    }) => {
      // The second press comes when the dialog is open, on whatever of it is under the pointer.
      const box = (await form.saveTop.boundingBox())!;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down({ clickCount: 1 });
      await page.mouse.up({ clickCount: 1 });
      await ui.expectDialog(words.held);
      const { x, y } = await ui.placeOf(words.saveAnyway);
      await page.mouse.move(x, y);
      await page.mouse.down({ clickCount: 2 });
      await page.mouse.up({ clickCount: 2 });
      await ui.expectDialog(words.held);
      await ui.click(words.back);
      await ui.expectNoDialog();
      await form.expectStored();
    });

    test('is not stored by Enter held down on Save', async ({ form, page, ui }) => {
      await form.tabBackTo(form.saveTop);
      await page.keyboard.down('Enter');
      await ui.expectDialog(words.held);
      for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      await ui.expectDialog(words.held);
      await page.keyboard.press('Escape');
      await ui.expectNoDialog();
      await form.expectStored();
    });

    test('is not saved again by Enter held down on the way back', async ({ form, page, ui }) => {
      await form.tabBackTo(form.saveTop);
      await page.keyboard.press('Enter');
      await ui.expectDialog(words.held);
      await ui.expectFocus(words.back);
      await page.keyboard.down('Enter');
      await ui.expectNoDialog();
      await expect(form.saveTop).toBeFocused();
      for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      await ui.expectNoDialog();
      await form.expectStored();
    });

    test('is not stored by Enter held down on the fix', async ({ form, page, ui }) => {
      await form.saveTop.click();
      await ui.expectDialog(words.held);
      await ui.tabTo(words.add);
      await page.keyboard.down('Enter');
      await ui.expectDialog(words.ready);
      await ui.expectFocus(words.save);
      for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      await ui.expectDialog(words.ready);
      await ui.click(words.back);
      await ui.expectNoDialog();
      await form.expectStored();
    });

    test('is not stored by Ctrl+S pressed again in the dialog', async ({ form, page, ui }) => {
      await page.keyboard.press('Control+s');
      await ui.expectDialog(words.held);
      await page.keyboard.press('Control+s');
      await page.keyboard.press('Control+s');
      await ui.expectDialog(words.held);
      await ui.click(words.back);
      await ui.expectNoDialog();
      await form.expectStored();
    });
  });

  test.describe(`a note in ${language} in order`, () => {
    test.use({ uiLanguage: language });

    test('is stored once by each way to save, without a question', async ({ form, ui }) => {
      await form.open();
      const notes = WAYS_TO_SAVE.map(({ name }) => `${words.clean} (${name})`);
      for (const [index, { save }] of WAYS_TO_SAVE.entries()) {
        await form.write(notes[index]!);
        await save(form);
        await expect(form.saved).toBeVisible();
        expect(await ui.dialogs()).toEqual([]);
      }
      await form.expectStored(...notes);
    });

    test('is held by its last words, saved in the same breath', async ({ form, page, ui }) => {
      await form.open();
      await form.write(words.clean);
      await page.keyboard.press('ControlOrMeta+a');
      // Sent together: the key comes before any check that waits for the end of a burst of keys.
      await Promise.all([page.keyboard.insertText(words.hurried), page.keyboard.press('Control+s')]);
      await ui.expectDialog(words.held);
      await ui.click(words.back);
      await ui.expectNoDialog();
      await form.expectStored();
    });

    test('is not held by what its last words have put right, saved in the same breath', async ({
      form,
      page,
      panel,
    }) => {
      await form.open();
      await form.write(words.hurried);
      await panel.expectFindings(words.missing);
      await Promise.all([page.keyboard.insertText(' #covid'), page.keyboard.press('Control+s')]);
      await expect(form.saved).toBeVisible();
      await form.expectStored(`${words.hurried} #covid`);
    });

    test('is stored once by a double click on Save', async ({ form }) => {
      await form.open();
      await form.write(words.clean);
      await form.saveTop.dblclick();
      await expect.poll(() => form.stored()).toEqual([words.clean]);
      await form.expectStored(words.clean);
    });
  });
}
