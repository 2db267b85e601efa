import type { PackRule } from '../../rule-pack';

const JA = {
  heading: 'エグゼクティブ概要\n\n',
  customer: '- お客様の説明: 20,000 人が M365 を利用する小売企業\n',
  engagement: '- エンゲージメントのステータス: 完全にエンゲージ済み\n',
  progress: '- M365 の展開の進捗状況: 未展開\n',
  relationship: '- お客様/パートナー様/アカウント チームとの現在の関係の概要: 週 1 回の定例会議を実施\n',
  workloads:
    '- 主要なワークロードの現在のステータスと次の行動のスナップショット:\n   - [EXO] Exchange Online - 移行を計画中\n',
  support: '- サポートのリクエスト: なし\n',
};
const EN = {
  heading: 'EXEC SUMMARY\n\n',
  customer: '- DESCRIBE THE CUSTOMER: Retail company with 20K users\n',
  engagement: '- STATUS OF THE ENGAGEMENT: Fully Engaged\n',
  progress: '- M365 DEPLOYMENT PROGRESS: Not Deployed\n',
  relationship: '- OVERVIEW OF CURRENT RELATIONSHIP WITH CUSTOMER/PARTNER/ACCOUNT TEAM: Weekly sync calls\n',
  workloads:
    '- SNAPSHOT OF KEY WORKLOADS CURRENT STATUS AND NEXT ACTIONS:\n   - [EXO] Exchange Online - Planning the migration\n',
  support: '- REQUESTS FOR SUPPORT: None\n',
};
const good = [JA, EN].map((sections) => ({ text: Object.values(sections).join('') }));

/** The good notes with other text in places of sections. */
function instead(ja: Partial<typeof JA>, en: Partial<typeof EN>) {
  return [{ text: Object.values({ ...JA, ...ja }).join('') }, { text: Object.values({ ...EN, ...en }).join('') }];
}

/** The rules on executive summaries (page "Overall Status Notes Guidance"). */
export const executiveSummaryRules: readonly PackRule[] = [
  {
    id: 'exec-section-missing',
    kind: 'section-missing',
    outline: 'exec-summary',
    severity: 'error',
    guidance: 'exec-template',
    leadsTo: ['exec-section-empty', 'exec-choice'],
    message: {
      ja: '「{section}」がありません。エグゼクティブ概要には 6 つの項目がすべて必要です。',
      en: '“{section}” is missing. An executive summary needs all six sections.',
    },
    fixTitle: { ja: '「{section}」を追加', en: 'Add “{section}”' },
    fixTitleAll: { ja: '足りない項目をすべて追加', en: 'Add all missing sections' },
    examples: { bad: instead({ progress: '' }, { support: '' }), good },
  },
  {
    id: 'exec-section-empty',
    kind: 'section-empty',
    outline: 'exec-summary',
    severity: 'error',
    guidance: 'exec-template',
    message: {
      ja: '「{section}」に内容がありません。{need}',
      en: '“{section}” is empty. {need}',
    },
    examples: {
      bad: instead({ customer: '- お客様の説明:\n' }, { customer: '- DESCRIBE THE CUSTOMER:\n' }),
      good: [...good, ...instead({ support: '- サポートのリクエスト:' }, { support: '- REQUESTS FOR SUPPORT:' })],
    },
  },
  {
    id: 'exec-choice',
    kind: 'section-choice',
    outline: 'exec-summary',
    severity: 'error',
    guidance: 'exec-choices',
    message: {
      ja: '「{section}」を 1 つ選んでください。選択肢は {choices} です。',
      en: 'Choose one for “{section}”. The choices are {choices}.',
    },
    fixTitle: { ja: '「{choice}」にする', en: 'Set to “{choice}”' },
    examples: {
      bad: instead(
        { engagement: '- エンゲージメントのステータス: 保留中/リアクティブ/完全にエンゲージ\n' },
        { progress: '- M365 DEPLOYMENT PROGRESS: Not Deployed/Partially Deployed/Fully Deployed\n' },
      ),
      good: [
        ...good,
        ...instead(
          { engagement: '- エンゲージメントのステータス: 完全にエンゲージ済み。週次で会議\n' },
          { engagement: '- STATUS OF THE ENGAGEMENT: Fully Engaged - weekly calls\n' },
        ),
      ],
    },
  },
  {
    id: 'exec-hint-left',
    kind: 'section-hint',
    outline: 'exec-summary',
    severity: 'warning',
    guidance: 'exec-template',
    message: {
      ja: 'テンプレートの説明が残っています。「{hint}」を削除してください。',
      en: 'A hint of the template is still there. Remove “{hint}”.',
    },
    fixTitle: { ja: '説明を削除', en: 'Remove the hint' },
    examples: {
      bad: instead(
        { customer: '- お客様の説明: (業界/構造/規模/最近のニュースなど) 小売企業\n' },
        { support: '- REQUESTS FOR SUPPORT: (e.g. CS MAU offerings)\n' },
      ),
      good,
    },
  },
  {
    id: 'exec-heading',
    kind: 'section-heading',
    outline: 'exec-summary',
    severity: 'warning',
    guidance: 'exec-concept',
    message: {
      ja: '見出し「{heading}」がありません。エグゼクティブ概要だと分かるように、先頭に書いてください。',
      en: 'The heading “{heading}” is missing. It tells readers that this is an executive summary.',
    },
    fixTitle: { ja: '見出し「{heading}」を追加', en: 'Add the heading “{heading}”' },
    examples: { bad: instead({ heading: '' }, { heading: '' }), good },
  },
];
