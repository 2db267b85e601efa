import { expect, test } from '../support/test';
import { typeKeys } from '../support/keys';
import { LANGUAGES, WORDS } from '../support/words';

/** A template, what is typed behind each of its labels, and the note that is to be stored. */
const JOBS = {
  ja: {
    template: 'ライフサイクル メモ',
    lines: ['COVID-19 により Teams の展開を前倒しします。', 'キックオフの実施', '5/31', 'FE'],
    note: 'お客様の状況: COVID-19 により Teams の展開を前倒しします。\n次の行動: キックオフの実施\n日付: 5/31\n所有者: FE',
  },
  en: {
    template: 'Lifecycle note',
    lines: ['Rollout of Teams accelerated due to COVID-19.', 'kickoff', '5/31', 'FE'],
    note: 'Customer status: Rollout of Teams accelerated due to COVID-19.\nNext action: kickoff\nDate: 5/31\nOwner: FE',
  },
} as const;

for (const language of LANGUAGES) {
  const words = WORDS[language];
  const job = JOBS[language];
  test.describe(`the main job in ${language}`, () => {
    test.use({ uiLanguage: language, role: 'fm' });

    test('a note is begun with a template, warned of while it is typed, held, mended, and stored once', async ({
      form,
      page,
      panel,
      ui,
    }) => {
      await form.open();
      await expect(panel.empty).toBeVisible();
      await form.note.click();
      await panel.insert(job.template);
      await page.keyboard.press('ControlOrMeta+Home');
      for (const line of job.lines) {
        await page.keyboard.press('End');
        await typeKeys(page, line);
        await page.keyboard.press('ArrowDown');
      }
      await expect(form.note).toHaveValue(job.note);
      await panel.openChecks();
      await panel.expectFindings(words.missing);

      await form.saveBottom.click();
      await ui.expectDialog(words.held);
      await ui.expectText(words.missing);
      await ui.click(words.add);
      await ui.expectDialog(words.ready);
      await expect(panel.clean).toBeVisible();
      await ui.click(words.save);
      await expect(form.saved).toBeVisible();
      await expect(form.note).toHaveValue('');
      await expect(panel.empty).toBeVisible();
      await form.expectStored(`${job.note}\n#covid`);
    });
  });
}
