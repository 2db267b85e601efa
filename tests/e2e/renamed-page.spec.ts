import { rmSync } from 'node:fs';
import { namesIn, renamedPage } from '../support/renamed-page';
import { startSandbox } from '../support/sandbox';
import { expect, test as shared } from '../support/test';
import { LANGUAGES, WORDS } from '../support/words';

interface WorkerFixtures {
  /** The names in the sandbox's page as it was built. */
  readonly names: readonly string[];
}

const test = shared.extend<object, WorkerFixtures>({
  names: [
    async ({ extension }, use) => {
      const sandbox = await startSandbox();
      const page = await extension.context.newPage();
      await page.goto(sandbox.url);
      await page.getByRole('button', { name: 'save' }).first().waitFor();
      const names = await namesIn(page);
      await page.close();
      await sandbox.close();
      await use(names);
    },
    { scope: 'worker' },
  ],
});

/** A test on a page with other names than the built one. */
function withNames(rename: (name: string, index: number) => string) {
  return test.extend({
    sandbox: async ({ names }, use) => {
      const folder = renamedPage(names, rename);
      const sandbox = await startSandbox(folder);
      await use(sandbox);
      await sandbox.close();
      rmSync(folder, { recursive: true });
    },
  });
}

/** Other names for everything; labels are still tied to their boxes. */
const renamed = withNames((_name, index) => `z${index * 7}q`);

/** No names: no label is tied to its box, and there is no style. The page's script has to find the place to put the page in. */
const nameless = withNames((name) => (name === 'root' ? 'z' : ''));

for (const language of LANGUAGES) {
  const words = WORDS[language];
  renamed.describe(`with every id, class and name changed, in ${language}`, () => {
    renamed.use({ uiLanguage: language });

    renamed('the form is found, checked, held, mended and saved', async ({ form, names, page, panel, ui }) => {
      await form.open();
      expect(names.length).toBeGreaterThan(30);
      expect((await namesIn(page)).filter((name) => names.includes(name))).toEqual([]);

      await form.write(words.hurried);
      await panel.expectFindings(words.missing);
      for (const save of [form.saveTop, form.saveBottom]) {
        await save.click();
        await ui.expectDialog(words.held);
        await ui.click(words.back);
        await ui.expectNoDialog();
      }
      await page.keyboard.press('Control+s');
      await ui.expectDialog(words.held);
      await ui.click(words.add);
      await ui.expectDialog(words.ready);
      await ui.click(words.save);
      await expect(form.saved).toBeVisible();
      await form.expectStored(`${words.hurried} #covid`);
    });
  });
}

for (const language of LANGUAGES) {
  const words = WORDS[language];
  nameless.describe(`without ids, classes, names and style, in ${language}`, () => {
    nameless.use({ uiLanguage: language });

    nameless('the form is found by what can be read in it', async ({ form, page, panel, sandbox, ui }) => {
      await page.goto(`${sandbox.url}/?lang=${language}`);
      const note = page.locator('textarea').first();
      await note.click();
      expect(await namesIn(page)).toEqual(['z']);
      await page.keyboard.insertText(words.hurried);
      await panel.expectFindings(words.missing);
      await form.saveBottom.click();
      await ui.expectDialog(words.held);
      await ui.click(words.add);
      await ui.expectDialog(words.ready);
      await ui.click(words.save);
      await expect(form.saved).toBeVisible();
      expect(await form.stored()).toEqual([`${words.hurried} #covid`]);
    });
  });
}
