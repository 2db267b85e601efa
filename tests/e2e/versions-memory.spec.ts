import type { Page } from '@playwright/test';
import { OptionsPage } from '../support/options-page';
import { OverallStatusForm } from '../support/overall-status-form';
import { expect, test as shared } from '../support/test';
import { Versions } from '../support/versions';
import { LANGUAGES, WORDS } from '../support/words';

const test = shared.extend<{ readonly versions: Versions }>({
  versions: async ({ extension, panel, uiLanguage }, use) => {
    const versions = new Versions(panel.root, extension, uiLanguage);
    await versions.forget();
    await use(versions);
  },
});

/** Kills the process of the tab. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  // No answer comes from a process that is gone.
  session.send('Page.crash').catch(() => {});
  await crashed;
}

for (const language of LANGUAGES) {
  const { clean: text, mentioned: more } = WORDS[language];

  test.describe(`what the memory holds, ${language}`, () => {
    test.use({ uiLanguage: language });

    test.beforeEach(async ({ versions: _versions, form }) => {
      await form.open();
      await form.write(text);
    });

    test('outlives the tab: the text is back after it was killed', async ({
      extension,
      form,
      page,
      sandbox,
      versions,
    }) => {
      await versions.expectKept(text);
      const address = page.url();
      await crash(page);
      const again = await extension.context.newPage();
      await again.goto(address);
      const form2 = new OverallStatusForm(again, sandbox, language);
      await expect(form2.note).toHaveValue('');
      await versions.takeOffer();
      await expect(form2.note).toHaveValue(text);
      await form2.expectStored();
      await again.close();
      await form.page.close();
    });

    test('is kept no more once the settings say so, and what was kept goes', async ({
      form,
      page,
      panel,
      versions,
    }) => {
      await page.keyboard.press('Tab');
      await versions.expectKept(text);
      const options = await OptionsPage.openFrom(panel.page, page, language);
      const setting = options.page.getByRole('switch', { name: versions.words.keep, exact: true });
      await setting.click();
      await expect.poll(() => versions.kept()).toEqual([]);
      await page.bringToFront();
      await form.write(more);
      await page.reload();
      await expect(form.note).toHaveValue('');
      await expect(panel.empty).toBeVisible();
      expect(await versions.kept()).toEqual([]);
      await expect(versions.list).toBeHidden();

      await options.page.bringToFront();
      await setting.click();
      await page.bringToFront();
      await form.write(text);
      await page.keyboard.press('Tab');
      await versions.expectKept(text);
      await options.page.bringToFront();
      await options.press(versions.words.clearAll);
      await options.press(versions.words.clearAllConfirm);
      await expect(options.toast).toContainText(versions.words.allCleared);
      expect(await versions.kept()).toEqual([]);
      await options.page.close();
    });
  });
}

test('of a note twenty versions are kept, the oldest go', async ({ panel, versions }) => {
  for (let step = 1; step <= 25; step += 1) await versions.send(panel.page, 'a', `Version number ${step}.`);
  const numbers = Array.from({ length: 20 }, (_, index) => `Version number ${index + 6}.`);
  expect(await versions.kept()).toEqual(numbers);
});

test('of all notes two megabytes are kept, the oldest go', async ({ panel, versions }) => {
  const long = (letter: string) => letter.repeat(300_000);
  for (const letter of 'abcde') await versions.send(panel.page, `note ${letter}`, long(letter));
  expect(await versions.kept()).toEqual([long('c'), long('d'), long('e')]);
});

test('where the memory is full, older versions make room, and else the panel says so in a sentence', async ({
  form,
  page,
  panel,
  versions,
}) => {
  const { clean: text, mentioned: more } = WORDS.en;
  await form.open();
  await form.write(text.repeat(20));
  await page.keyboard.press('Tab');
  await versions.expectKept(text.repeat(20));
  await versions.fillMemory();
  await form.write(`${more}. ${text}`);
  await page.keyboard.press('Tab');
  await versions.expectKept(`${more}. ${text}`);
  expect(await versions.kept()).toEqual([`${more}. ${text}`]);

  await versions.fillMemory();
  await form.write(text.repeat(9));
  await page.keyboard.press('Tab');
  await expect(panel.page.getByText(versions.words.full)).toBeVisible();
  await form.saveTop.click();
  await expect(form.saved).toBeVisible();

  await versions.forget();
  await form.write(more);
  await page.keyboard.press('Tab');
  await versions.expectKept(more);
  await expect(panel.page.getByText(versions.words.full)).toBeHidden();
  await form.expectStored(text.repeat(9));
});
