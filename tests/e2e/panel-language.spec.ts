import { chooseLanguage } from '../support/panel-settings';
import { expect, test } from '../support/test';
import { WORDS } from '../support/words';

const { ja, en } = WORDS;

test('the language that is chosen in the panel holds at once in panel, badge and dialog', async ({
  form,
  panel,
  ui,
}) => {
  await form.open();
  await form.write(en.hurried);
  await panel.expectFindings(en.missing);
  await expect.poll(() => ui.buttons()).toEqual(['Notewright: 1 error. Open the panel']);

  await chooseLanguage(panel.root, 'ja');
  await panel.expectFindings(ja.missing);
  await expect(panel.root.getByRole('button', { name: ja.add, exact: true })).toBeVisible();
  await expect(panel.root.getByRole('tab', { name: 'チェック、指摘 1 件', exact: true })).toBeVisible();
  await expect(panel.root.getByRole('heading', { level: 1 })).toHaveText('全体的なステータス メモ');
  await expect.poll(() => ui.buttons()).toEqual(['Notewright: エラー 1 件。パネルを開く']);
  await form.saveTop.click();
  await ui.expectDialog(ja.held);
  await expect.poll(() => ui.dialogButtons()).toEqual([ja.add, `該当箇所へ: ${ja.missing}`, ja.saveAnyway, ja.back]);
  await ui.click(ja.back);
  await ui.expectNoDialog();

  await chooseLanguage(panel.root, 'en');
  await panel.expectFindings(en.missing);
  await expect.poll(() => ui.buttons()).toEqual(['Notewright: 1 error. Open the panel']);
});

test('the notice after a save speaks the language of the panel', async ({ form, panel, ui }) => {
  await form.open();
  await chooseLanguage(panel.root, 'ja');
  await form.write(ja.pausedUntagged);
  await form.saveTop.click();
  await ui.expectText(ja.oneWarning);
  await ui.expectText(ja.entitlement);
});

/** The panel as assistive technology has it, with one error. */
const TREES = {
  en: `
    - banner:
      - heading "Overall Status note" [level=1]
      - combobox "Your role"
      - text: FTOP
    - main:
      - tablist "Parts of the panel":
        - tab "Checks, 1 finding" [selected]
        - tab "Templates"
      - tabpanel "Checks, 1 finding":
        - paragraph: 1 error
        - paragraph: Saving now opens a confirmation. A saved note can’t be deleted.
        - region "Errors 1":
          - heading "Errors 1" [level=2]
          - list:
            - listitem:
              - heading "#covid is missing" [level=3]
              - paragraph: Notes on customers who accelerate or ask for deployment assistance because of COVID-19 need it.
              - group: Show the guidance
              - 'button "Add #covid"'
              - 'button "Show in text: #covid is missing"'
    - contentinfo:
      - combobox "Language"`,
  ja: `
    - banner:
      - heading "全体的なステータス メモ" [level=1]
      - combobox "あなたの役割"
      - text: FTOP
    - main:
      - tablist "パネルの内容":
        - tab "チェック、指摘 1 件" [selected]
        - tab "テンプレート"
      - tabpanel "チェック、指摘 1 件":
        - paragraph: エラー 1 件
        - paragraph: このまま保存すると確認画面が出ます。保存したメモは削除できません。
        - region "エラー 1":
          - heading "エラー 1" [level=2]
          - list:
            - listitem:
              - heading "#covid がありません" [level=3]
              - paragraph: COVID-19 により展開を加速する、または展開支援を求めるお客様のメモに必要です。
              - group: ガイドを表示
              - 'button "#covid を追加"'
              - 'button "該当箇所へ: #covid がありません"'
    - contentinfo:
      - combobox "表示言語"`,
} as const;

/** Inside somebody else's page the panel's parts are no landmarks: those are the page's. */
function inPage(tree: string): string {
  return tree.replaceAll(/^ {4}- (?:banner|main|contentinfo):\n/gmu, '').replaceAll(/^ {6}/gmu, '    ');
}

for (const language of ['ja', 'en'] as const) {
  test.describe(`for assistive technology, in ${language}`, () => {
    test.use({ uiLanguage: language });

    test('the panel has its language, and a role and a name for everything', async ({ form, panel, panelKind }) => {
      await form.open();
      await form.write(WORDS[language].hurried);
      await panel.expectFindings(WORDS[language].missing);
      const whole = panel.root.locator('.nw-panel');
      await expect(whole).toHaveAttribute('lang', language);
      await expect(whole).toMatchAriaSnapshot(panelKind === 'drawer' ? inPage(TREES[language]) : TREES[language]);
    });

    test('templates say which language they are in', async ({ form, panel }) => {
      await form.open();
      await panel.root.getByRole('tab', { name: /^(Templates|テンプレート)$/u }).click();
      const texts = panel.root.getByRole('tabpanel').locator('[lang]');
      const [own, other] = language === 'ja' ? ['ja', 'en'] : ['en', 'ja'];
      await expect(texts).toHaveCount(4);
      for (const [index, lang] of [own, own, other, other].entries()) {
        await expect(texts.nth(index)).toHaveAttribute('lang', lang!);
      }
      await panel.openChecks();
    });
  });
}
