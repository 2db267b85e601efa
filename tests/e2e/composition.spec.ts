import { expect, test } from '../support/test';
import { Ime } from '../support/ime';
import { WORDS } from '../support/words';

const words = WORDS.ja;

test.describe('while an input method composes', () => {
  test.use({ uiLanguage: 'ja' });
  test.beforeEach(({ form }) => form.open());

  test('Enter and Space belong to it: nothing is held, nothing is stored, and the words arrive as they were meant', async ({
    form,
    page,
    panel,
    ui,
  }) => {
    await form.write(words.hurried);
    await panel.expectFindings(words.missing);
    await page.keyboard.press('ControlOrMeta+End');
    const ime = await Ime.of(page);
    await ime.compose('かくにん');
    await ime.key(' ');
    await ime.compose('確認');
    await ime.key('Enter');
    expect(await ui.dialogs()).toEqual([]);
    await ime.commit('確認');
    await expect(form.note).toHaveValue(`${words.hurried}確認`);
    await form.expectStored();
  });

  test('Enter in a line of the form commits the words and saves nothing', async ({ form, page, ui }) => {
    await form.write(words.hurried);
    await form.scope.click();
    const ime = await Ime.of(page);
    await ime.compose('ぜんしゃ');
    await ime.key('Enter');
    await ime.commit('全社');
    await expect(form.scope).toHaveValue('全社');
    expect(await ui.dialogs()).toEqual([]);

    await page.keyboard.press('Enter');
    await ui.expectDialog(words.held);
    await ui.click(words.back);
    await ui.expectNoDialog();
    await form.expectStored();
  });

  test('Ctrl+S is left to the page, which saves nothing yet; once the words are there, it is held', async ({
    form,
    page,
    ui,
  }) => {
    await form.write(words.hurried);
    await page.keyboard.press('ControlOrMeta+End');
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        if (event.ctrlKey && event.key === 's') document.title = `Ctrl+S, composing: ${event.isComposing}`;
      });
    });
    const ime = await Ime.of(page);
    await ime.compose('かくにん');
    await page.keyboard.press('Control+s');
    await expect(page).toHaveTitle('Ctrl+S, composing: true');
    expect(await ui.dialogs()).toEqual([]);
    await ime.compose('確認');
    await ime.commit('確認');
    await expect(form.note).toHaveValue(`${words.hurried}確認`);

    await page.keyboard.press('Control+s');
    await ui.expectDialog(words.held);
    await expect(page).toHaveTitle('Ctrl+S, composing: true');
    await ui.click(words.back);
    await ui.expectNoDialog();
    await form.expectStored();
  });

  test('a click on Save commits the words, and the note is held by what they say', async ({
    form,
    page,
    panel,
    ui,
  }) => {
    await form.write('次の行動: 5/31 に FM が確認。COVID-19 により展開を');
    await panel.expectFindings(words.consider);
    await page.keyboard.press('ControlOrMeta+End');
    const ime = await Ime.of(page);
    await ime.compose('まえだおし');
    await ime.compose('前倒しします。');
    await form.saveTop.click();
    await ui.expectDialog(words.held);
    await expect(form.note).toHaveValue('次の行動: 5/31 に FM が確認。COVID-19 により展開を前倒しします。');
    await ui.click(words.add);
    await ui.expectDialog(words.ready);
    await ui.click(words.save);
    await expect(form.saved).toBeVisible();
    await form.expectStored('次の行動: 5/31 に FM が確認。COVID-19 により展開を前倒しします。 #covid');
  });

  test('a click on Save commits the words, and a note that they put in order is stored with them', async ({
    form,
    page,
    panel,
  }) => {
    await form.write(words.hurried);
    await panel.expectFindings(words.missing);
    await page.keyboard.press('ControlOrMeta+End');
    const ime = await Ime.of(page);
    await ime.compose('。 #covid');
    await form.saveTop.click();
    await expect(form.saved).toBeVisible();
    await form.expectStored(`${words.hurried}。 #covid`);
  });

  test('a fix from the panel waits for its end, and doubles nothing', async ({ form, page, panel }) => {
    await form.write(words.hurried);
    await panel.expectFindings(words.missing);
    await page.keyboard.press('ControlOrMeta+End');
    const ime = await Ime.of(page);
    await ime.compose('かくにん');
    await panel.press(words.missing, words.add);
    await expect(form.note).toHaveValue(`${words.hurried}かくにん`);
    await ime.commit('かくにん');
    await expect(form.note).toHaveValue(`${words.hurried}かくにん #covid`);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(form.note).toHaveValue(`${words.hurried}かくにん`);
  });

  test('the panel says nothing of words that are still being composed', async ({ form, page, panel }) => {
    await form.write('次の行動: 5/31 に FM が確認。COVID-19 により展開を');
    await panel.expectFindings(words.consider);
    await page.keyboard.press('ControlOrMeta+End');
    const ime = await Ime.of(page);
    for (const composed of ['＃covid', '前倒しします。']) {
      await ime.compose(composed);
      await panel.openTemplates();
      await panel.openChecks();
      await panel.expectFindings(words.consider);
    }
    await ime.commit('前倒しします。');
    await panel.expectFindings(words.missing);
    await expect(form.note).toHaveValue('次の行動: 5/31 に FM が確認。COVID-19 により展開を前倒しします。');
  });
});
