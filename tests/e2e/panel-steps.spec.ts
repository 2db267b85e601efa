import type { Panel } from '../support/panel';
import { expect, test } from '../support/test';
import { LANGUAGES, WORDS } from '../support/words';

/** What the panel offers besides single fixes, and notes to use it on: written by hand. */
const STEPS = {
  ja: {
    more: 'その他の操作: ',
    ignore: 'このメモでは無視',
    mute: 'このチェックをオフにする',
    muted: 'オフにしました',
    undo: '元に戻す',
    ignored: 'このメモで無視している指摘: 1 件',
    restore: '再び表示',
    fixAll: '安全な修正をすべて適用 (2)',
    untidy: '＃covid COVID-19 により展開を前倒しします。\n［EXO］と [INTUNE] は次の行動: 5/31 に FE が確認',
    tidy: '#covid COVID-19 により展開を前倒しします。\n[EXO]と [INTUNE] は次の行動: 5/31 に FE が確認',
    escalated: 'ネットワークの問題をエスカレーション済み。次の行動: 5/31 に FM が確認',
    risk: 'リスク ボックスが空です',
    goTo: '入力欄へ移動: ',
  },
  en: {
    more: 'More: ',
    ignore: 'Ignore here',
    mute: 'Turn this check off for me',
    muted: 'Turned off',
    undo: 'Undo',
    ignored: '1 finding ignored in this note.',
    restore: 'Show again',
    fixAll: 'Apply all safe fixes (2)',
    untidy: '＃covid Rollout accelerated due to COVID-19.\n［EXO］ and [INTUNE] next action: FE to check on 5/31',
    tidy: '#covid Rollout accelerated due to COVID-19.\n[EXO] and [INTUNE] next action: FE to check on 5/31',
    escalated: 'The network issue was escalated. Next action: FM to check on 5/31',
    risk: 'The risk box is empty',
    goTo: 'Go to the field: ',
  },
} as const;

for (const language of LANGUAGES) {
  const steps = STEPS[language];
  const words = WORDS[language];
  const choose = async ({ root }: Panel, title: string, item: string): Promise<void> => {
    // A card that fades can no longer be used.
    await root
      .locator('li:not([inert])')
      .getByRole('button', { name: `${steps.more}${title}` })
      .click();
    await root.getByRole('menuitem', { name: item, exact: true }).click();
  };

  test.describe(`in ${language}`, () => {
    test.use({ uiLanguage: language });
    test.beforeEach(({ form }) => form.open());

    test('a finding that is ignored here holds no save, comes back when asked for, and with the next note', async ({
      form,
      panel,
      ui,
    }) => {
      await form.write(words.hurried);
      await panel.expectFindings(words.missing);
      await choose(panel, words.missing, steps.ignore);
      await panel.expectFindings();
      await expect(panel.root.getByText(steps.ignored)).toBeVisible();
      await panel.root.getByRole('button', { name: steps.restore, exact: true }).click();
      await panel.expectFindings(words.missing);
      await choose(panel, words.missing, steps.ignore);
      await panel.expectFindings();

      await form.saveTop.click();
      await expect(form.saved).toBeVisible();
      expect(await ui.dialogs()).toEqual([]);
      await form.write(words.hurried);
      await panel.expectFindings(words.missing);
    });

    test('a check that is turned off is off at once, and on again by Undo', async ({ form, panel }) => {
      await form.write(words.hurried);
      await choose(panel, words.missing, steps.mute);
      await panel.expectFindings();
      await expect(panel.result.filter({ hasText: steps.muted })).toBeVisible();
      await panel.root.getByRole('button', { name: steps.undo, exact: true }).click();
      await panel.expectFindings(words.missing);
    });

    test('all safe fixes are made at once, and taken back by one Ctrl+Z', async ({ form, page, panel }) => {
      await form.write(steps.untidy);
      await panel.root.getByRole('button', { name: steps.fixAll, exact: true }).click();
      await expect(form.note).toHaveValue(steps.tidy);
      await page.keyboard.press('ControlOrMeta+z');
      await expect(form.note).toHaveValue(steps.untidy);
    });

    test('a finding about the risk box leads there', async ({ form, page, panel }) => {
      await form.write(steps.escalated);
      await panel.expectFindings(steps.risk);
      await panel.root.getByRole('button', { name: `${steps.goTo}${steps.risk}` }).click();
      await expect(form.risk).toBeFocused();
      await page.keyboard.type('x');
      await panel.expectFindings();
    });
  });
}
