import { expect, test } from '../support/test';
import { Ime } from '../support/ime';
import { typeKeys } from '../support/keys';
import { LANGUAGES, WORDS } from '../support/words';

for (const language of LANGUAGES) {
  const words = WORDS[language];
  test.describe(`a note in ${language}`, () => {
    test.use({ uiLanguage: language });

    test('that lacks the tag shows so while it is typed key by key, and is held', async ({ form, page, panel, ui }) => {
      await form.open();
      await expect(panel.empty).toBeVisible();
      await form.note.click();
      await typeKeys(page, words.hurried);
      await panel.expectFindings(words.missing);
      await expect(form.note).toHaveValue(words.hurried);

      await form.saveTop.click();
      await ui.expectDialog(words.held);
      await ui.click(words.back);
      await ui.expectNoDialog();
      await form.expectStored();
    });

    test('shows the finding go and come as the tag is typed and erased', async ({ form, page, panel }) => {
      await form.open();
      await form.note.click();
      await typeKeys(page, words.hurried);
      await panel.expectFindings(words.missing);
      await typeKeys(page, ' #covid');
      await expect(panel.clean).toBeVisible();
      for (let erased = 0; erased < ' #covid'.length; erased += 1) await page.keyboard.press('Backspace');
      await panel.expectFindings(words.missing);
    });

    test('is called empty before the first key, and in order as long as it breaks no rule', async ({
      form,
      page,
      panel,
    }) => {
      await form.open();
      await expect(panel.empty).toBeVisible();
      await form.note.click();
      await typeKeys(page, words.clean);
      await expect(panel.clean).toBeVisible();
      await panel.expectFindings();
    });
  });
}

test.describe('a note in Japanese, written through an input method', () => {
  test.use({ uiLanguage: 'ja' });
  const words = WORDS.ja;

  test('shows the missing tag, is held, and is stored once with the tag of the fix', async ({
    form,
    page,
    panel,
    ui,
  }) => {
    await form.open();
    await form.note.click();
    const ime = await Ime.of(page);
    await ime.write([
      ['おきゃくさまは', 'お客様は'],
      [' COVID-19 ', ' COVID-19 '],
      ['により', 'により'],
      [' Teams ', ' Teams '],
      ['のてんかいを', 'の展開を'],
      ['まえだおしします。', '前倒しします。'],
      ['つぎのこうどう: ', '次の行動: '],
      ['5/31 に FE ', '5/31 に FE '],
      ['がきっくおふをじっし', 'がキックオフを実施'],
    ]);
    await expect(form.note).toHaveValue(words.hurried);
    await panel.expectFindings(words.missing);

    await form.saveTop.click();
    await ui.expectDialog(words.held);
    await ui.click(words.add);
    await ui.expectDialog(words.ready);
    await ui.click(words.save);
    await expect.poll(() => form.stored()).toEqual([`${words.hurried} #covid`]);
    await form.expectStored(`${words.hurried} #covid`);
  });
});
