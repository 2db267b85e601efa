import { NotesEditor } from '../support/notes-editor';
import { expect, test } from '../support/test';
import { LANGUAGES, WORDS } from '../support/words';

const NOTES = {
  en: {
    template: 'FE/SME note',
    label: 'STATUS',
    asManager: [
      'This note is about one workload',
      'Keep #covid here, and record it in the Technical Enablement note as well',
      'The next action is missing',
    ],
    asEngineer: 'Missing: SUMMARY, NEXT ACTION',
    bold: 'Bold',
    first: 'The customer accelerates the Teams rollout because of COVID-19.',
    second: 'Next action: FE runs the kickoff on 5/31',
    engineer: '[TEAMS] STATUS: In progress #covid',
    lost: 'Restore',
  },
  ja: {
    template: 'FE/SME メモ',
    label: 'ステータス',
    asManager: [
      '特定のワークロードのメモのようです',
      '#covid はこのまま残し、技術有効化メモにも記録してください',
      '次の行動がありません',
    ],
    asEngineer: '項目が足りません: 概要、次のアクション',
    bold: '太字',
    first: 'お客様は COVID-19 により Teams の展開を前倒しします。',
    second: '次の行動: 5/31 に FE がキックオフを実施',
    engineer: '[TEAMS] ステータス: 進行中 #covid',
    lost: 'この版に戻す',
  },
} as const;

for (const uiLanguage of LANGUAGES) {
  test.describe(`the Notes Editor in ${uiLanguage}`, () => {
    test.use({ uiLanguage });
    const says = NOTES[uiLanguage];
    const { held, missing, add, ready, save } = WORDS[uiLanguage];

    test('is checked as it is typed, mended in its own formatting, held and stored without any mark of ours', async ({
      panel,
      page,
      sandbox,
      ui,
    }) => {
      const editor = new NotesEditor(page, sandbox, uiLanguage);
      await editor.open();
      await expect(page.locator('notewright-ui')).toBeAttached();
      await editor.chooseCategory('Engagement Management');
      await editor.note.click();
      await editor.ribbon(says.bold).click();
      await page.keyboard.insertText(says.first);
      await page.keyboard.press('Enter');
      await page.keyboard.insertText(says.second);
      await panel.expectFindings(missing);
      const before = await editor.editorHtml();

      await panel.press(missing, add);
      await expect.poll(() => editor.editorText()).toContain('#covid');
      await expect(panel.clean).toBeVisible();
      await editor.note.focus();
      await page.keyboard.press('ControlOrMeta+z');
      await expect.poll(() => editor.editorHtml()).toBe(before);

      await editor.save.click();
      await ui.expectDialog(held);
      expect(await editor.stored()).toEqual([]);
      await ui.click(add);
      await ui.expectDialog(ready);
      await ui.click(save);
      await expect(editor.saved).toBeVisible();
      const [stored, ...others] = await editor.stored();
      expect(others).toEqual([]);
      const lines = String(stored?.['noteText']).replaceAll('\r\n', '\n').trim().split('\n');
      expect(lines).toEqual([says.first, says.second, '#covid']);
      expect(String(stored?.['note'])).not.toMatch(/notewright|nw-|data-/i);
    });

    test('never holds Save Draft', async ({ panel, page, sandbox, ui }) => {
      const editor = new NotesEditor(page, sandbox, uiLanguage);
      await editor.open();
      await editor.chooseCategory('Engagement Management');
      await editor.write(`${says.first}\n${says.second}`);
      await panel.expectFindings(missing);
      await editor.saveDraft.click();
      await expect(editor.draftSaved).toBeVisible();
      expect(await ui.dialogs()).toEqual([]);
      expect(await editor.stored()).toEqual([]);
    });

    test('gives its note back after a template of the portal has overwritten it', async ({ panel, page, sandbox }) => {
      const editor = new NotesEditor(page, sandbox, uiLanguage);
      await editor.open();
      await editor.chooseCategory('Engagement Management');
      await editor.write(`${says.first}\n${says.second}`);
      await panel.expectFindings(missing);
      await editor.insertTemplate();
      await expect.poll(() => editor.editorText()).not.toContain(says.first);
      await panel.root.getByRole('button', { name: says.lost, exact: true }).first().click();
      const seen = async () => (await editor.note.innerText()).trim();
      await expect.poll(seen).toBe(`${says.first}\n${says.second}`);
      await panel.expectFindings(missing);
    });
  });

  test.describe(`an engineer in the Notes Editor in ${uiLanguage}`, () => {
    test.use({ uiLanguage, role: 'fe' });
    const says = NOTES[uiLanguage];

    test('is told of the note type as the category stands at the moment', async ({ panel, page, sandbox }) => {
      const editor = new NotesEditor(page, sandbox, uiLanguage);
      await editor.open();
      await editor.chooseCategory('Engagement Management');
      await editor.write(says.engineer);
      await panel.expectFindings(...says.asManager);
      await editor.chooseCategory('Technical Enablement');
      await panel.expectFindings(says.asEngineer);
      await editor.chooseCategory('Engagement Management');
      await panel.expectFindings(...says.asManager);
    });

    test('has the template of engineers’ notes, with a line for each line', async ({ panel, page, sandbox }) => {
      const editor = new NotesEditor(page, sandbox, uiLanguage);
      await editor.open();
      await editor.chooseCategory('Technical Enablement');
      await editor.note.click();
      await panel.insert(says.template);
      const lines = async () => (await editor.note.innerText()).split('\n').filter((line) => line !== '');
      await expect.poll(async () => (await lines()).some((line) => line.startsWith(says.label))).toBe(true);
      expect((await lines()).length).toBeGreaterThan(3);
      await page.keyboard.press('ControlOrMeta+z');
      await expect.poll(lines).toEqual([]);
    });
  });
}
