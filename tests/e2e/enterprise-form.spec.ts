import { EnterpriseForm } from '../support/enterprise-form';
import { expect, test } from '../support/test';
import { LANGUAGES, WORDS } from '../support/words';

const NOTES = {
  en: {
    summary: 'Network capacity: upgrade planned for May. Impact: two sites wait. Action: FM reviews the plan.',
    deployment: 'Mail and files are deployed to 20,000 users.',
    awareness: '＃covid The customer accelerates the rollout due to COVID-19.',
    mended: '#covid The customer accelerates the rollout due to COVID-19.',
    overviewEmpty: 'O365 Deployment Status Current Overview is empty',
    statusEmpty: 'Status is empty',
    inBox: 'awareness',
    noForm: 'No note form here',
  },
  ja: {
    summary: 'ネットワーク容量: 5 月に増強を予定。影響: 2 拠点が待機。対応: FM が計画を確認。',
    deployment: 'メールとファイルは 20,000 人に展開済みです。',
    awareness: '＃covid お客様は COVID-19 により展開を前倒しします。',
    mended: '#covid お客様は COVID-19 により展開を前倒しします。',
    overviewEmpty: '展開ステータスの現在の概要が空です',
    statusEmpty: 'ステータスが空です',
    inBox: '周知事項',
    noForm: 'このページにはメモの入力欄がありません',
  },
} as const;

for (const uiLanguage of LANGUAGES) {
  test.describe(`the enterprise status form in ${uiLanguage}`, () => {
    test.use({ uiLanguage });
    const says = NOTES[uiLanguage];
    const { held, malformed, correct, back } = WORDS[uiLanguage];

    test('is one note of several texts: found, mended and held where they stand', async ({
      panel,
      page,
      sandbox,
      ui,
    }) => {
      const form = new EnterpriseForm(page, sandbox, uiLanguage);
      await form.open();
      await expect(page.locator('notewright-ui')).toBeAttached();
      await panel.uncover(form.summary);
      await form.write(form.summary, says.summary);
      await panel.uncover(form.awareness);
      await form.write(form.awareness, says.awareness);
      await panel.expectFindings(says.statusEmpty, says.overviewEmpty, malformed);
      const card = panel.root
        .getByRole('listitem')
        .filter({ has: panel.page.getByRole('heading', { name: malformed }) });
      await expect(card.getByText(says.inBox, { exact: true })).toBeVisible();

      await panel.show(malformed);
      expect(
        await form.awareness.evaluate((box: HTMLTextAreaElement) => [box.selectionStart, box.selectionEnd]),
      ).toEqual([0, 6]);
      await panel.press(malformed, correct);
      await expect(form.awareness).toHaveValue(says.mended);
      await form.awareness.focus();
      await page.keyboard.press('ControlOrMeta+z');
      await expect(form.awareness).toHaveValue(says.awareness);
      await panel.press(malformed, correct);
      await expect(form.awareness).toHaveValue(says.mended);

      await panel.uncover(form.save);
      await form.save.click();
      await ui.expectDialog(held);
      expect(await form.stored()).toEqual([]);
      await ui.click(back);
      await ui.expectNoDialog();
      await panel.uncover(form.deployment);
      await form.write(form.deployment, says.deployment);
      await form.status.selectOption('Green');
      await expect(panel.clean).toBeVisible();
      await panel.uncover(form.save);
      await form.save.click();
      await expect(form.saved).toBeVisible();
      const [stored, ...others] = await form.stored();
      expect(others).toEqual([]);
      expect(stored).toMatchObject({ awareness: says.mended, status: 'Green' });
      expect(Object.values(stored ?? {})).toEqual(expect.arrayContaining([says.summary, says.deployment]));
    });

    test('counts what is too long in the box that it is in', async ({ panel, page, sandbox }) => {
      const form = new EnterpriseForm(page, sandbox, uiLanguage);
      await form.open();
      await panel.uncover(form.deployment);
      await form.write(form.deployment, says.deployment);
      await form.status.selectOption('Green');
      await panel.uncover(form.summary);
      await form.write(form.summary, `${'a'.repeat(255)}b`);
      await expect(panel.clean).toBeVisible();
      await page.keyboard.press('End');
      await page.keyboard.type('c');
      await expect(panel.findings).toHaveCount(1);
      await page.keyboard.press('Backspace');
      await expect(panel.clean).toBeVisible();
      await panel.uncover(form.awareness);
      await form.write(form.awareness, `${'a'.repeat(513)}`);
      await expect(panel.findings).toHaveCount(1);
      await panel.uncover(form.awareness);
      await form.write(form.awareness, `${'a'.repeat(512)}## ${'b'.repeat(600)}`);
      await expect(panel.clean).toBeVisible();
    });

    test('is left alone where the customer is no enterprise', async ({ panel, page, sandbox, ui }) => {
      const form = new EnterpriseForm(page, sandbox, uiLanguage);
      await form.open('tailspin');
      await expect(form.summary).toBeDisabled();
      await expect(panel.root.getByText(says.noForm, { exact: true })).toBeVisible();
      expect(await ui.buttons()).toEqual([]);
    });
  });
}
