import { Ime } from '../support/ime';
import { typeKeys } from '../support/keys';
import { ScratchNote } from '../support/scratch-note';
import { expect, test as shared } from '../support/test';
import { LANGUAGES, WORDS } from '../support/words';

const SAYS = {
  en: {
    copied: 'Copied.',
    cleared: 'Cleared. Ctrl+Z in the scratch note brings it back.',
    length: (count: number) => `${count} characters`,
    fixAll: /^Apply all safe fixes/u,
    template: 'Lifecycle note',
    templateText: ['Customer status: ', 'Next action: ', 'Date: ', 'Owner: '].join('\n'),
    prefix: 'The first line has no workload tag',
    sections: 'Missing: STATUS, SUMMARY',
    technical: 'Technical Enablement note',
    look: 'Please have a look before you paste it into the form.',
    clean: 'All in order',
    saveHeld: 'Saving now opens a confirmation',
  },
  ja: {
    copied: 'コピーしました。',
    cleared: '消去しました。下書きで Ctrl+Z を押すと元に戻せます。',
    length: (count: number) => `${count} 文字`,
    fixAll: /^安全な修正をすべて適用/u,
    template: 'ライフサイクル メモ',
    templateText: ['お客様の状況: ', '次の行動: ', '日付: ', '所有者: '].join('\n'),
    prefix: '最初の行にワークロードのタグがありません',
    sections: '項目が足りません: ステータス、概要',
    technical: '技術有効化メモ',
    look: 'フォームに貼り付ける前にご確認ください。',
    clean: 'ガイドどおりです',
    saveHeld: 'このまま保存すると確認画面が出ます',
  },
} as const;

/** In the side panel and in the drawer alike. */
const test = shared.extend<{ readonly scratch: ScratchNote }>({
  // A tab without a form is in front; what a test leaves behind, the next one would find.
  scratch: async ({ panel, page, sandbox, uiLanguage }, use) => {
    const noForm = `${sandbox.url}/tenants/contoso/playbook`;
    await page.goto(noForm);
    const scratch = new ScratchNote(panel.root, uiLanguage);
    await expect(scratch.box).toBeVisible();
    await use(scratch);
    await page.goto(noForm);
    await scratch.reset();
    await panel.openChecks();
  },
});

for (const language of LANGUAGES) {
  const says = SAYS[language];
  const words = WORDS[language];
  test.describe(`the scratch note in ${language}`, () => {
    test.use({ uiLanguage: language });

    test('is checked while it is typed, fixed by a click, and one Ctrl+Z takes the fix back', async ({
      panel,
      scratch,
    }) => {
      await scratch.box.click();
      await typeKeys(panel.page, words.hurried);
      await panel.expectFindings(words.missing);
      await expect(panel.root.getByText(says.look)).toBeVisible();
      await expect(panel.root.getByText(says.saveHeld)).toHaveCount(0);
      await panel.press(words.missing, words.add);
      await expect(scratch.box).toHaveValue(`${words.hurried} #covid`);
      await expect(panel.clean).toBeVisible();
      await expect(scratch.box).toBeFocused();
      await panel.page.keyboard.press('ControlOrMeta+z');
      await expect(scratch.box).toHaveValue(words.hurried);
      await panel.expectFindings(words.missing);
      await panel.show(words.missing);
      const selected = () =>
        scratch.box.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
      await expect.poll(selected).toBe(words.reason);
    });

    test('takes a template where the caret is, and all safe fixes as one step', async ({ panel, scratch }) => {
      await scratch.box.click();
      await panel.insert(says.template);
      await expect(scratch.box).toHaveValue(says.templateText);
      await panel.page.keyboard.press('ControlOrMeta+z');
      await expect(scratch.box).toHaveValue('');

      await typeKeys(panel.page, words.fullWidth);
      await panel.openChecks();
      await panel.expectFindings(words.malformed);
      await panel.root.getByRole('button', { name: says.fixAll }).click();
      await expect(scratch.box).toHaveValue(words.fullWidthMended);
      await expect(panel.clean).toBeVisible();
      await panel.page.keyboard.press('ControlOrMeta+z');
      await expect(scratch.box).toHaveValue(words.fullWidth);
    });

    test('is checked as the type of note that is chosen', async ({ panel, scratch }) => {
      await scratch.box.click();
      await typeKeys(panel.page, words.clean);
      await expect(panel.clean).toBeVisible();
      await scratch.type.focus();
      await scratch.type.press('Home');
      await scratch.type.press('ArrowDown');
      await scratch.type.press('ArrowDown');
      await expect(scratch.type.locator('option:checked')).toHaveText(says.technical);
      await expect(panel.findings).toHaveText([new RegExp(says.prefix, 'u'), says.sections]);
      await scratch.type.press('Home');
      await expect(panel.clean).toBeVisible();
    });

    test('is copied to the letter, and the form that it is pasted into stores it so', async ({
      form,
      panel,
      scratch,
    }) => {
      await scratch.box.click();
      await typeKeys(panel.page, `${words.clean}\n2`);
      await expect(panel.root.getByText(says.length(words.clean.length + 2), { exact: true })).toBeVisible();
      await scratch.copy.click();
      await expect(panel.result.filter({ hasText: says.copied })).toBeVisible();
      await form.open();
      await expect(scratch.box).toBeHidden();
      await form.note.click();
      await form.page.keyboard.press('ControlOrMeta+v');
      await expect(form.note).toHaveValue(`${words.clean}\n2`);
      await form.saveTop.click();
      await expect(form.saved).toBeVisible();
      await form.expectStored(`${words.clean}\n2`);
    });

    test('is cleared by a click, and Ctrl+Z brings it back', async ({ panel, scratch }) => {
      await scratch.box.click();
      await typeKeys(panel.page, words.hurried);
      await panel.expectFindings(words.missing);
      await scratch.clear.click();
      await expect(scratch.box).toHaveValue('');
      await panel.expectFindings();
      await expect(panel.result.filter({ hasText: says.cleared })).toBeVisible();
      await panel.page.keyboard.press('ControlOrMeta+z');
      await expect(scratch.box).toHaveValue(words.hurried);
      await panel.expectFindings(words.missing);
    });
  });
}

test.describe('with an input method', () => {
  test.use({ uiLanguage: 'ja' });

  test('nothing is found and nothing written while it composes', async ({ panel, scratch }) => {
    const words = WORDS.ja;
    await scratch.box.click();
    await panel.page.keyboard.insertText('次の行動: 5/31 に FM が確認。COVID-19 により展開を');
    await panel.expectFindings(words.consider);
    const ime = await Ime.of(panel.page);
    await ime.compose('まえだおし');
    await ime.compose('前倒しします。');
    await panel.expectFindings(words.consider);
    await ime.commit('前倒しします。');
    await panel.expectFindings(words.missing);
    await expect(scratch.box).toHaveValue('次の行動: 5/31 に FM が確認。COVID-19 により展開を前倒しします。');

    // What is solved fades, and the list moves.
    await expect(panel.root.locator('li[inert]')).toHaveCount(0);
    await ime.compose('かくにん');
    // The press takes the focus, which ends the composition: its words stay, once. The browser would scroll to them meanwhile.
    await panel.press(words.missing, words.add, { delay: 100 });
    await expect(scratch.box).toHaveValue(
      '次の行動: 5/31 に FM が確認。COVID-19 により展開を前倒しします。かくにん #covid',
    );
    await panel.page.keyboard.press('ControlOrMeta+z');
    await expect(scratch.box).toHaveValue('次の行動: 5/31 に FM が確認。COVID-19 により展開を前倒しします。かくにん');
  });
});
