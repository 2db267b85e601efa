import { expect, test } from '../support/test';
import { LANGUAGES } from '../support/words';

/** The templates, copied by hand: the executive summaries from the guidance with its bullets as plain text. */
const TEMPLATES = {
  エグゼクティブ概要: `エグゼクティブ概要

- お客様の説明: (業界/構造/規模/最近のニュースなど)
- エンゲージメントのステータス: 保留中/リアクティブ/完全にエンゲージ
- M365 の展開の進捗状況: 未展開/部分的に展開/完全に展開済み
- お客様/パートナー様/アカウント チームとの現在の関係の概要:
- 主要なワークロードの現在のステータスと次の行動のスナップショット: (現在話し合われていない場合はワークロードを削除)

   - [EXO] Exchange Online
   - [OLM] Outlook Mobile
   - [SPO] SharePoint Online
   - [OD] OneDrive for Business
   - [OPP] Office 365 ProPlus
   - [TEAMS] Teams
   - [YAM] Yammer Enterprise
   - [WIN10] Windows 10
   - [INTUNE] Intune
   - [AADP] Azure Active Directory Premium
   - [AIP] Azure Information Protection
   - [MCAS] Microsoft Cloud App Security
   - [IDSEC] Identity Security
   - [PROJ] Project Online
   - [WDATP] Windows Defender ATP
   - [SDS] Classroom/School Data Sync (SDS)
   - [CORE] 上記のワークロードに該当しない場合

- サポートのリクエスト: (例: CS MAU 製品)`,
  'Executive summary': `EXEC SUMMARY

- DESCRIBE THE CUSTOMER: (i.e. Industry/Structure/Size/Recent News)
- STATUS OF THE ENGAGEMENT: On Hold/Reactive/Fully Engaged
- M365 DEPLOYMENT PROGRESS: Not Deployed/Partially Deployed/Fully Deployed
- OVERVIEW OF CURRENT RELATIONSHIP WITH CUSTOMER/PARTNER/ACCOUNT TEAM:
- SNAPSHOT OF KEY WORKLOADS CURRENT STATUS AND NEXT ACTIONS: (remove workloads if not currently being discussed)

   - [EXO] Exchange Online
   - [OLM] Outlook Mobile
   - [SPO] SharePoint Online
   - [OD] OneDrive for Business
   - [Microsoft 365 Apps] Microsoft 365 Apps
   - [TEAMS] Teams
   - [YAM] Yammer Enterprise
   - [WIN10] Windows 10
   - [INTUNE] Intune
   - [AADP] Azure Active Directory Premium
   - [AIP] Azure Information Protection
   - [MCAS] Microsoft Cloud App Security
   - [IDSEC] Identity Security
   - [PROJ] Project Online
   - [WDATP] Windows Defender ATP
   - [SDS] Classroom / School Data Sync (SDS)
   - [CORE] For those that do not fit within above workloads

- REQUESTS FOR SUPPORT: (e.g. CS MAU offerings)`,
  'ライフサイクル メモ': ['お客様の状況: ', '次の行動: ', '日付: ', '所有者: '].join('\n'),
  'Lifecycle note': ['Customer status: ', 'Next action: ', 'Date: ', 'Owner: '].join('\n'),
} as const;

const NAMES = {
  ja: { summary: 'エグゼクティブ概要', lifecycle: 'ライフサイクル メモ' },
  en: { summary: 'Executive summary', lifecycle: 'Lifecycle note' },
} as const;

/** Where the caret stands in a note that is there already, and what comes of it. */
const PLACES = [
  { where: 'at its start', caret: 0, result: (text: string) => `${text}\n2 月: Teams\n3 月: EXO` },
  { where: 'in the middle of a line', caret: 5, result: (text: string) => `2 月: \n${text}\nTeams\n3 月: EXO` },
  { where: 'at the end of a line', caret: 10, result: (text: string) => `2 月: Teams\n${text}\n3 月: EXO` },
  { where: 'at its end', caret: 19, result: (text: string) => `2 月: Teams\n3 月: EXO\n${text}` },
] as const;
const NOTE = '2 月: Teams\n3 月: EXO';

for (const language of LANGUAGES) {
  test.describe(`the templates in ${language}`, () => {
    test.use({ uiLanguage: language });
    test.beforeEach(({ form }) => form.open());

    for (const name of Object.values(NAMES[language])) {
      const template = TEMPLATES[name];

      test(`“${name}” is written into an empty note word for word, and one Ctrl+Z empties it again`, async ({
        form,
        page,
        panel,
      }) => {
        await form.note.click();
        await panel.insert(name);
        await expect(form.note).toHaveValue(template);
        await page.keyboard.press('Control+z');
        await expect(form.note).toHaveValue('');
        await page.keyboard.press('Control+Shift+z');
        await expect(form.note).toHaveValue(template);
      });

      test(`“${name}” goes where the caret is, on lines of its own, and one Ctrl+Z takes exactly it back`, async ({
        form,
        page,
        panel,
      }) => {
        await form.write(NOTE);
        for (const { where, caret, result } of PLACES) {
          await test.step(where, async () => {
            await form.putCaret(caret);
            await panel.insert(name);
            await expect(form.note).toHaveValue(result(template));
            await page.keyboard.press('Control+z');
            await expect(form.note).toHaveValue(NOTE);
          });
        }
      });

      test(`“${name}” is never written over a selection, and one Ctrl+Z takes exactly it back`, async ({
        form,
        page,
        panel,
      }) => {
        await form.write(NOTE);
        await form.putCaret(0);
        for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowRight');
        expect(await form.selected()).toBe('2 月: ');
        await panel.insert(name);
        await expect(form.note).toHaveValue(`2 月: \n${template}\nTeams\n3 月: EXO`);
        await page.keyboard.press('Control+z');
        await expect(form.note).toHaveValue(NOTE);
      });

      test(`“${name}” is never written over a note that is selected as a whole`, async ({ form, page, panel }) => {
        await form.write(NOTE);
        await page.keyboard.press('Control+a');
        await panel.insert(name);
        await expect(form.note).toHaveValue(`${NOTE}\n${template}`);
        await page.keyboard.press('Control+z');
        await expect(form.note).toHaveValue(NOTE);
      });
    }

    test('one that was filled in is saved to the letter, and typing went on behind it', async ({
      form,
      page,
      panel,
    }) => {
      const name = NAMES[language].lifecycle;
      await form.note.click();
      await panel.insert(name);
      await expect(form.note).toHaveValue(TEMPLATES[name]);
      await page.keyboard.type('FE');
      await form.saveTop.click();
      await expect(form.saved).toBeVisible();
      await form.expectStored(`${TEMPLATES[name]}FE`);
    });
  });
}
