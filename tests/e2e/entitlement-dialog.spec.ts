import { EntitlementDialog } from '../support/entitlement-dialog';
import { expect, test } from '../support/test';
import { LANGUAGES, WORDS } from '../support/words';

/** What is chosen besides: the dialog adds nothing without it. */
const CHOICES = {
  status: 'No Intent',
  reason: 'Using Competitor Product',
  engineeringReason: 'Contract not expired',
};

const NOTES = {
  en: {
    template: 'Blocked',
    start: 'Customer has no intent to deploy Exchange Online',
    reason: ' because a third-party mail system is under contract until 2021.',
    noReason: 'The reason is missing',
    hurried: 'Customer accelerates the Exchange Online rollout because of COVID-19.',
  },
  ja: {
    template: 'ブロック',
    start: 'お客様は Exchange Online を展開する意思がありません',
    reason: '。他社のメールを契約しているためです。',
    noReason: '理由がありません',
    hurried: 'お客様は COVID-19 により Exchange Online の展開を前倒しします。',
  },
} as const;

for (const uiLanguage of LANGUAGES) {
  test.describe(`the entitlement status dialog in ${uiLanguage}`, () => {
    test.use({ uiLanguage });
    const { template, start, reason, noReason, hurried } = NOTES[uiLanguage];
    const { held, add, ready, save, missing } = WORDS[uiLanguage];

    test('takes a template of service intent notes, and the finding goes with the reason', async ({
      panel,
      page,
      sandbox,
      ui,
    }) => {
      const dialog = new EntitlementDialog(page, sandbox, uiLanguage);
      await dialog.open();
      await expect(page.locator('notewright-ui')).toBeAttached();
      await panel.insert(template);
      await expect(dialog.note).not.toHaveValue('');
      await panel.openChecks();

      await dialog.write(start);
      await panel.expectFindings(noReason);
      await page.keyboard.insertText(reason);
      await expect(panel.clean).toBeVisible();
      await dialog.choose(CHOICES);
      await panel.uncover(dialog.add);
      await dialog.add.click();
      await expect(dialog.dialog).toHaveCount(0);
      expect((await dialog.stored()).map(({ statusNote }) => statusNote)).toEqual([start + reason]);
      expect(await ui.dialogs()).toEqual([]);
    });

    test('is held at Add, mended in our dialog over it, and stored once', async ({ panel, page, sandbox, ui }) => {
      const dialog = new EntitlementDialog(page, sandbox, uiLanguage);
      await dialog.open();
      await dialog.write(hurried);
      await panel.expectFindings(missing);
      await dialog.choose(CHOICES);
      await panel.uncover(dialog.suggest);
      await dialog.suggest.click();
      await expect(dialog.confidence).not.toHaveAttribute('aria-valuenow', '0');
      expect(await ui.dialogs()).toEqual([]);

      await panel.uncover(dialog.add);
      await dialog.add.click();
      await ui.expectDialog(held);
      expect(await dialog.stored()).toEqual([]);
      await ui.click(add);
      await ui.expectDialog(ready);
      await ui.click(save);
      await expect(dialog.dialog).toHaveCount(0);
      expect((await dialog.stored()).map(({ statusNote }) => statusNote)).toEqual([`${hurried} #covid`]);
    });

    test('is left by Cancel as ever', async ({ panel, page, sandbox, ui }) => {
      const dialog = new EntitlementDialog(page, sandbox, uiLanguage);
      await dialog.open();
      await dialog.write(hurried);
      await panel.expectFindings(missing);
      await panel.uncover(dialog.cancel);
      await dialog.cancel.click();
      await expect(dialog.dialog).toHaveCount(0);
      expect(await ui.dialogs()).toEqual([]);
      expect(await dialog.stored()).toEqual([]);
    });
  });
}
