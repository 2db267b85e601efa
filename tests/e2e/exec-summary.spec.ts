import { moveCaretBehind } from '../support/caret';
import { typeKeys } from '../support/keys';
import { expect, test } from '../support/test';
import { LANGUAGES } from '../support/words';

/** The guidance's example, written into its template by hand: what is typed behind which words, and what comes of it. */
const SUMMARIES = {
  ja: {
    template: 'エグゼクティブ概要',
    titles: ['「エンゲージメントのステータス」を 1 つ選んでください', '「M365 の展開の進捗状況」を 1 つ選んでください'],
    allSafe: '安全な修正をすべて適用 (3)',
    engagement: '「完全にエンゲージ済み」にする',
    progress: '「未展開」にする',
    removeAll: '状況のない行をすべて削除',
    done: ['6 項目中 0 項目', '6 項目中 6 項目'],
    typed: [
      ['お客様の説明:', ' 20,000 人のユーザーが M365 を利用している、メディアの注目を集める小売企業'],
      [
        'との現在の関係の概要:',
        ' アカウント チームと連携しており、お客様にはすばらしいエグゼクティブ スポンサーシップがあります。展開計画を支援するために、当社はお客様およびパートナー様と週 1 回の定期的な会議を行っています。',
      ],
      ['[EXO] Exchange Online', ' - ファイアウォール ルールの計画および更新。'],
      ['[OLM] Outlook Mobile', ' – モバイル戦略のレビュー。'],
      ['[SPO] SharePoint Online', ' - 計画中だが、既存のデータの移行が懸念事項。'],
      ['[OD] OneDrive for Business', ' - 計画中、Windows 10 アップグレードの一部'],
      [
        '[OPP] Office 365 ProPlus',
        ' - 展開を計画中。現在、IT のパイロット グループとして 10 人のユーザーをテストしています。',
      ],
      ['[AADP] Azure Active Directory Premium', ' - テストユーザーグループの MFA および条件付きアクセスを設定。'],
    ],
    request: [
      'サポートのリクエスト:',
      ' Cx は、このサービスへの注目の高い移行を検討することで、エンジニアリングのエンゲージメントからメリットを得ることができます。',
    ],
    stored: `エグゼクティブ概要

- お客様の説明: 20,000 人のユーザーが M365 を利用している、メディアの注目を集める小売企業
- エンゲージメントのステータス: 完全にエンゲージ済み
- M365 の展開の進捗状況: 未展開
- お客様/パートナー様/アカウント チームとの現在の関係の概要: アカウント チームと連携しており、お客様にはすばらしいエグゼクティブ スポンサーシップがあります。展開計画を支援するために、当社はお客様およびパートナー様と週 1 回の定期的な会議を行っています。
- 主要なワークロードの現在のステータスと次の行動のスナップショット:

   - [EXO] Exchange Online - ファイアウォール ルールの計画および更新。
   - [OLM] Outlook Mobile – モバイル戦略のレビュー。
   - [SPO] SharePoint Online - 計画中だが、既存のデータの移行が懸念事項。
   - [OD] OneDrive for Business - 計画中、Windows 10 アップグレードの一部
   - [OPP] Office 365 ProPlus - 展開を計画中。現在、IT のパイロット グループとして 10 人のユーザーをテストしています。
   - [AADP] Azure Active Directory Premium - テストユーザーグループの MFA および条件付きアクセスを設定。

- サポートのリクエスト: Cx は、このサービスへの注目の高い移行を検討することで、エンジニアリングのエンゲージメントからメリットを得ることができます。`,
  },
  en: {
    template: 'Executive summary',
    titles: ['Choose one for “Status of the engagement”', 'Choose one for “M365 deployment progress”'],
    allSafe: 'Apply all safe fixes (3)',
    engagement: 'Set to “Fully Engaged”',
    progress: 'Set to “Not Deployed”',
    removeAll: 'Remove all lines without a status',
    done: ['0 of 6 sections', '6 of 6 sections'],
    typed: [
      ['DESCRIBE THE CUSTOMER:', ' Retail company with 20K users onboarding to M365 with a lot of media attention'],
      [
        'CUSTOMER/PARTNER/ACCOUNT TEAM:',
        ' Engaged with Account Team, and customer has good Exec Sponsorship. We have weekly sync calls with the customer and partner assisting with their deployment plans.',
      ],
      ['[EXO] Exchange Online', ' - Planning, updating firewall rules.'],
      ['[OLM] Outlook Mobile', ' – Reviewing their mobile strategy.'],
      ['[SPO] SharePoint Online', ' - Planning, but migration of existing data is a concern'],
      ['[OD] OneDrive for Business', ' - Planning, part of the Win10 upgrade'],
      [
        '[Microsoft 365 Apps] Microsoft 365 Apps',
        ' - Planning deployment. Currently testing on 10 users as a pilot group in IT.',
      ],
      [
        '[AADP] Azure Active Directory Premium',
        ' - Setting up MFA and Conditional Access policies for test user group.',
      ],
    ],
    request: [
      'REQUESTS FOR SUPPORT:',
      ' Cx could benefit from engineering engagement considering the high-profile migration to the service.',
    ],
    stored: `EXEC SUMMARY

- DESCRIBE THE CUSTOMER: Retail company with 20K users onboarding to M365 with a lot of media attention
- STATUS OF THE ENGAGEMENT: Fully Engaged
- M365 DEPLOYMENT PROGRESS: Not Deployed
- OVERVIEW OF CURRENT RELATIONSHIP WITH CUSTOMER/PARTNER/ACCOUNT TEAM: Engaged with Account Team, and customer has good Exec Sponsorship. We have weekly sync calls with the customer and partner assisting with their deployment plans.
- SNAPSHOT OF KEY WORKLOADS CURRENT STATUS AND NEXT ACTIONS:

   - [EXO] Exchange Online - Planning, updating firewall rules.
   - [OLM] Outlook Mobile – Reviewing their mobile strategy.
   - [SPO] SharePoint Online - Planning, but migration of existing data is a concern
   - [OD] OneDrive for Business - Planning, part of the Win10 upgrade
   - [Microsoft 365 Apps] Microsoft 365 Apps - Planning deployment. Currently testing on 10 users as a pilot group in IT.
   - [AADP] Azure Active Directory Premium - Setting up MFA and Conditional Access policies for test user group.

- REQUESTS FOR SUPPORT: Cx could benefit from engineering engagement considering the high-profile migration to the service.`,
  },
} as const;

for (const language of LANGUAGES) {
  const summary = SUMMARIES[language];
  test.describe(`the template of the executive summary in ${language}`, () => {
    test.use({ uiLanguage: language, role: 'fm' });

    test('is filled by keyboard and fixes to the guidance’s own example, and stored to the letter', async ({
      form,
      page,
      panel,
      ui,
    }) => {
      // Some two thousand keys.
      test.setTimeout(90_000);
      await form.open();
      await panel.insert(summary.template);
      await expect(panel.result.filter({ hasText: summary.template })).toBeVisible();
      await panel.openChecks();
      await panel.expectProgress(summary.done[0]);

      await panel.page.getByRole('button', { name: summary.allSafe, exact: true }).click();
      await expect(form.note).not.toHaveValue(/[(](?!SDS)/u);
      await panel.press(summary.titles[0], summary.engagement);
      await panel.press(summary.titles[1], summary.progress);

      await form.note.click();
      await page.keyboard.press('ControlOrMeta+Home');
      for (const [behind, text] of summary.typed) {
        await moveCaretBehind(form.note, behind);
        await typeKeys(page, text);
      }
      await panel.page.getByRole('button', { name: summary.removeAll }).first().click();
      await expect(form.note).not.toHaveValue(/TEAMS/u);
      await form.note.click();
      await moveCaretBehind(form.note, summary.request[0]);
      await typeKeys(page, summary.request[1]);

      await expect(form.note).toHaveValue(summary.stored);
      await panel.expectFindings();
      await expect(panel.clean).toBeVisible();
      await panel.expectProgress(summary.done[1]);
      await form.saveTop.click();
      await expect.poll(() => form.stored()).toEqual([summary.stored]);
      expect(await ui.dialogs()).toEqual([]);
    });
  });
}
