import { expect, test } from '../support/test';
import { LANGUAGES, WORDS } from '../support/words';

/** What the panel says where there is nothing to list. */
const STATES = {
  en: {
    noForm: 'No note form here',
    empty: 'The note is still empty',
    template: 'Choose a template',
    clean: 'All in order',
    hint: '1 hint',
    tabs: ['Checks, 0 findings', 'Templates'],
  },
  ja: {
    noForm: 'このページにはメモの入力欄がありません',
    empty: 'メモはまだ空です',
    template: 'テンプレートを選ぶ',
    clean: 'ガイドどおりです',
    hint: 'ヒント 1 件',
    tabs: ['チェック、指摘 0 件', 'テンプレート'],
  },
} as const;

for (const language of LANGUAGES) {
  const says = STATES[language];
  const words = WORDS[language];
  test.describe(`the panel in ${language}`, () => {
    test.use({ uiLanguage: language });

    test('says that there is no form, that the note is empty, in order, or has a hint', async ({
      form,
      page,
      panel,
      sandbox,
    }) => {
      await page.goto(`${sandbox.url}/tenants/contoso/playbook?lang=${language}`);
      await expect(panel.root.getByText(says.noForm)).toBeVisible();
      await form.open();
      await expect(panel.root.getByText(says.empty)).toBeVisible();
      await expect(panel.root.getByRole('tab')).toHaveText(
        language === 'en' ? [/^Checks0/u, 'Templates'] : [/^チェック0/u, 'テンプレート'],
      );
      for (const name of says.tabs) await expect(panel.root.getByRole('tab', { name, exact: true })).toBeVisible();
      await form.write(words.clean);
      await expect(panel.root.getByText(says.clean)).toBeVisible();
      await form.write(words.mentioned);
      await expect(panel.root.getByText(says.hint, { exact: true })).toBeVisible();
      await panel.expectFindings(words.consider);
      await form.write('');
      await page.keyboard.press('Delete');
      await expect(panel.root.getByText(says.empty)).toBeVisible();
    });

    test('leads from the empty note to the templates', async ({ form, panel }) => {
      await form.open();
      await panel.root.getByRole('button', { name: says.template }).click();
      const templates = panel.root.getByRole('tab', { name: says.tabs[1], exact: true });
      await expect(templates).toHaveAttribute('aria-selected', 'true');
      await expect(templates).toBeFocused();
      await panel.openChecks();
    });
  });
}
