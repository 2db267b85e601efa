import { typeKeys } from '../support/keys';
import { ScratchNote } from '../support/scratch-note';
import { tooWide } from '../support/seen';
import { expect, test as shared } from '../support/test';
import { LANGUAGES, WORDS } from '../support/words';

const SAYS = {
  en: {
    notSetUp: 'This site is not set up',
    noForm: 'No note form here',
    help: 'never leaves this computer',
  },
  ja: {
    notSetUp: 'このサイトはまだ設定されていません',
    noForm: 'このページにはメモの入力欄がありません',
    help: 'このコンピューターの外に出ることはなく',
  },
} as const;

/** In the side panel, which stays while the page beside it changes. */
const test = shared.extend<{ readonly scratch: ScratchNote }>({
  // A tab without a form is in front; what a test leaves behind, the next one would find.
  scratch: async ({ panel, page, uiLanguage }, use) => {
    await page.goto('about:blank');
    const scratch = new ScratchNote(panel.page, uiLanguage);
    await expect(scratch.box).toBeVisible();
    await use(scratch);
    await page.goto('about:blank');
    await scratch.reset();
    await panel.openChecks();
  },
});

for (const language of LANGUAGES) {
  const says = SAYS[language];
  const words = WORDS[language];
  test.describe(`the scratch note in ${language}`, () => {
    test.use({ uiLanguage: language });

    test('stands below what is said of the place, and says what it is for', async ({
      panel,
      page,
      sandbox,
      scratch,
    }) => {
      await expect(panel.page.getByText(says.notSetUp)).toBeVisible();
      await expect(panel.page.getByText(says.help)).toBeVisible();
      await expect(scratch.box).toHaveAccessibleDescription(new RegExp(says.help, 'u'));
      await page.goto(`${sandbox.url}/tenants/contoso/playbook?lang=${language}`);
      await expect(panel.page.getByText(says.noForm)).toBeVisible();
      await expect(scratch.box).toBeVisible();
    });

    test('gives way to a form, stays written, and is reached beside it', async ({ form, panel, page, scratch }) => {
      await scratch.box.click();
      await typeKeys(panel.page, words.hurried);
      await panel.expectFindings(words.missing);
      await scratch.leaveBox();
      await form.open();
      await expect(scratch.box).toBeHidden();
      await expect(panel.empty).toBeVisible();
      await form.write(words.mentioned);
      await panel.expectFindings(words.consider);

      await scratch.open.click();
      await expect(scratch.box).toHaveValue(words.hurried);
      await panel.expectFindings(words.missing);
      await scratch.box.press('ControlOrMeta+End');
      await typeKeys(panel.page, '!');
      await expect(form.note).toHaveValue(words.mentioned);
      await scratch.back.click();
      await panel.expectFindings(words.consider);

      await page.goto('about:blank');
      await expect(scratch.box).toHaveValue(`${words.hurried}!`);
      await scratch.box.click();
      await panel.page.keyboard.press('ControlOrMeta+z');
      await expect(scratch.box).not.toHaveValue(`${words.hurried}!`);
    });
  });
}

test('a form that appears does not take the box from under the keys', async ({ form, panel, scratch }) => {
  await scratch.box.click();
  await typeKeys(panel.page, 'Call');
  await form.open();
  await expect(scratch.back).toBeVisible();
  await typeKeys(panel.page, ' back');
  await expect(scratch.box).toHaveValue('Call back');
  await scratch.back.click();
  await expect(scratch.box).toBeHidden();
  await expect(panel.empty).toBeVisible();
});

test('it needs no scrolling sideways, narrow', async ({ panel, scratch }) => {
  const protocol = await panel.page.context().newCDPSession(panel.page);
  await scratch.box.click();
  await typeKeys(panel.page, WORDS.en.hurried);
  await panel.expectFindings(WORDS.en.missing);
  await protocol.send('Emulation.setDeviceMetricsOverride', {
    width: 320,
    height: 700,
    deviceScaleFactor: 1,
    mobile: false,
  });
  expect(await tooWide(panel.page)).toEqual([]);
  await protocol.send('Emulation.clearDeviceMetricsOverride');
});
