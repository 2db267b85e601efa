import type { PackRule } from '../../rule-pack';

const noteType = 'technical-enablement';
const when = { noteType: [noteType] };
const WHOLE_JA = '[TEAMS]\nステータス: 進行中\n概要: 展開計画を確認した。\n次のアクション: 5/20 にワークショップ';
const WHOLE_EN = '[TEAMS]\nSTATUS: On track\nSUMMARY: Reviewed the plan.\nNEXT ACTION: Workshop on May 20';

/** The rules on what the notes of engineers and subject matter experts have to hold. */
export const technicalEnablementRules: readonly PackRule[] = [
  {
    id: 'fe-section-missing',
    kind: 'labels-required',
    severity: 'warning',
    guidance: 'fe-template',
    when,
    parts: [
      { labels: 'note-status', name: { ja: 'ステータス', en: 'STATUS' } },
      { labels: 'note-summary', name: { ja: '概要', en: 'SUMMARY' } },
      { labels: 'note-next-action', name: { ja: '次のアクション', en: 'NEXT ACTION' }, field: 'nextAction' },
    ],
    otherLabels: ['note-concerns', 'note-workload'],
    hints: [
      'やりとりの最中に行われた活動の概要',
      '次の活動とその日時',
      'synopsis of activities undertaken during the interaction',
      'next action and when it is scheduled to occur',
      'エンゲージメントのステータスに関する簡潔な要約文',
      'やりとりの最中に行われた活動の概要を含める',
      '次の活動とその実行が実施されるようスケジュール設定されている日時を定める',
      'Brief summary statement on the status of the engagement',
      'Include a synopsis of activities undertaken during the interaction',
      'State next action and when it is scheduled to occur next',
    ],
    message: {
      ja: '項目が足りません: {parts}。見出しとその内容を書いてください。',
      en: 'Missing: {parts}. Write each with its label and what there is to say.',
    },
    examples: {
      bad: [
        { text: '[TEAMS]\n展開計画を確認した。', noteType },
        { text: '[TEAMS]\nSTATUS: On track\nSUMMARY:\nNEXT ACTION: Workshop on May 20', noteType },
      ],
      good: [
        { text: WHOLE_JA, noteType },
        { text: WHOLE_EN, noteType },
        {
          text: '[TEAMS]\nSTATUS: On track\nSUMMARY: Reviewed the plan.',
          noteType,
          fields: { nextAction: 'Workshop on May 20' },
        },
      ],
    },
  },
  {
    id: 'fe-insight-id',
    kind: 'reference-missing',
    severity: 'warning',
    guidance: 'fe-insight',
    when,
    labels: 'note-concerns',
    otherLabels: ['note-status', 'note-summary', 'note-next-action', 'note-workload'],
    list: 'workloads',
    names: 'first-party',
    troubles: 'software-trouble',
    defects: 'software-defect',
    unless: 'other-concern',
    except: 'no-software-trouble',
    reference: 'insight-id',
    message: {
      ja: 'FTC Insight ID がありません。ファースト パーティのソフトウェアに関する懸念事項には、対応する FTC Insight ID を書いてください。',
      en: 'The FTC Insight ID is missing. A concern with first-party software needs the corresponding one.',
    },
    examples: {
      bad: [
        { text: `${WHOLE_JA}\n懸念事項: Teams の不具合で通話が切れる。`, noteType },
        { text: `${WHOLE_EN}\nCONCERNS: Teams does not support the customer's room devices.`, noteType },
      ],
      good: [
        { text: `${WHOLE_JA}\n懸念事項: Teams の不具合で通話が切れる (FTC Insight ID: 12345)。`, noteType },
        { text: `${WHOLE_EN}\nCONCERNS: Their 3rd party firewall may not support wildcard URLs.`, noteType },
        { text: `${WHOLE_EN}\nCONCERNS: None`, noteType },
      ],
    },
  },
];
