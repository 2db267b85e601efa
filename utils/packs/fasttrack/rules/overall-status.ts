import type { Condition } from '../../../check/definitions';
import type { LengthLimit } from '../../../check/rule-definitions';
import type { PackRule } from '../../rule-pack';

const lifecycleNote: Condition = {
  all: [{ noteType: ['overall-status'] }, { not: { outline: 'exec-summary' } }],
};
const action = 'next';
const guidance = 'overall-next-action';

/** A box of the enterprise status form that goes on the customer's slide, up to a double hash. */
function onSlide(field: string, name: LengthLimit['name'] & object, max: number): LengthLimit {
  return { noteTypes: ['enterprise-status'], field, name, max, uncountedBehind: '##' };
}

/** The rules on every overall-status note: its next action, and what belongs into other boxes of its form. */
export const overallStatusRules: readonly PackRule[] = [
  {
    id: 'next-action-missing',
    kind: 'action-missing',
    severity: 'warning',
    guidance,
    action,
    when: lifecycleNote,
    message: {
      ja: '次の行動がありません。次に何をするかを、日付と所有者とあわせて書いてください。',
      en: 'The next action is missing. Write what happens next, with its date and owner.',
    },
    examples: {
      bad: [
        { text: 'アカウント チームと展開状況を確認した。' },
        { text: 'We reviewed the deployment status with the account team.' },
        { text: 'キックオフを実施した。\n次の行動: なし', fields: { nextAction: '' } },
      ],
      good: [
        { text: '次の行動: FM が 5/20 までにワークショップの資料を送付' },
        { text: 'The account team has a workshop planned in April.' },
        { text: 'キックオフを実施した。', fields: { nextAction: 'FM が 5/20 に資料を送付' } },
      ],
    },
  },
  {
    id: 'next-action-date',
    kind: 'action-date',
    severity: 'warning',
    guidance,
    action,
    when: lifecycleNote,
    message: {
      ja: '次の行動に日付がありません。いつ行うかを書いてください。',
      en: 'The next action has no date. Write when it is due.',
    },
    examples: {
      bad: [
        { text: '次の行動: FM がワークショップの資料を送付' },
        { text: 'Next action: FM to send the workshop deck.' },
      ],
      good: [
        { text: '次の行動: FM がワークショップの資料を送付\n日付: 5 月末' },
        { text: 'Next action: FM to send the workshop deck by next Tuesday.' },
        { text: 'Next action: FM to send the workshop deck.', fields: { nextActionDate: '2019-05-20' } },
      ],
    },
  },
  {
    id: 'next-action-owner',
    kind: 'action-owner',
    severity: 'warning',
    guidance,
    action,
    when: lifecycleNote,
    message: {
      ja: '次の行動に所有者がありません。誰が行うかを書いてください。',
      en: 'The next action has no owner. Write who does it.',
    },
    examples: {
      bad: [
        { text: '次の行動: 5/20 までにワークショップの資料を送付' },
        { text: 'Next action: send the workshop deck by May 20.' },
      ],
      good: [
        { text: '次の行動: 5/20 までにワークショップの資料を送付\n所有者: 田中' },
        { text: 'Next action: partner to send the workshop deck by May 20.' },
        { text: 'Next action: send the workshop deck by May 20.', fields: { nextActionOwner: 'FM' } },
      ],
    },
  },
  {
    id: 'next-action-past',
    kind: 'action-past',
    severity: 'info',
    guidance,
    action,
    when: lifecycleNote,
    message: {
      ja: '次の行動の日付が過ぎています。{date} は今日より前です。済んだ行動であれば、その次を書いてください。',
      en: 'The next action lies in the past. {date} is before today; if it is done, write what comes next.',
    },
    examples: {
      bad: [
        { text: '次の行動: FM が 2019/4/10 に資料を送付', today: '2019-05-01' },
        { text: 'Next action: FM to send the deck.', fields: { nextActionDate: '2019-04-10' }, today: '2019-05-01' },
      ],
      good: [
        { text: '次の行動: FM が 2019 年 5 月に資料を送付', today: '2019-05-20' },
        { text: 'Next action: FM to send the deck on April 10.', today: '2019-05-01' },
      ],
    },
  },
  {
    id: 'risk-box',
    kind: 'field-required',
    severity: 'warning',
    guidance: 'overall-risk-box',
    field: 'risk',
    when: { signal: ['escalation'] },
    message: {
      ja: 'リスク ボックスが空です。エスカレーションや問題は、リスク ボックスにも記載してください。',
      en: 'The risk box is empty. Escalations and issues are to be called out there as well.',
    },
    examples: {
      bad: [
        { text: 'ライセンスの件をエスカレーションした。', fields: { risk: '' } },
        { text: 'The rollout is blocked by a proxy.', fields: { risk: '' } },
      ],
      good: [
        { text: 'ライセンスの件をエスカレーションした。', fields: { risk: 'ライセンス不足' } },
        { text: 'The rollout is blocked by a proxy.' },
        { text: 'No issues, no need to escalate.', fields: { risk: '' } },
      ],
    },
  },
  {
    id: 'escalate-flag',
    kind: 'field-required',
    severity: 'info',
    guidance: 'overall-risk-box',
    field: 'escalate',
    switch: true,
    when: { signal: ['escalated'] },
    message: {
      ja: 'エスカレートがオフです。エスカレーションに関するメモであれば、オンにしてください。',
      en: 'Escalate is off. Turn it on if this note is about an escalation.',
    },
    examples: {
      bad: [
        { text: 'ライセンスの件をエスカレーションした。', fields: { escalate: '' } },
        { text: 'The licensing question was escalated.', fields: { escalate: '' } },
      ],
      good: [
        { text: 'ライセンスの件をエスカレーションした。', fields: { escalate: 'on' } },
        { text: 'The licensing question was not escalated.', fields: { escalate: '' } },
      ],
    },
  },
  {
    id: 'template-placeholder',
    kind: 'placeholder',
    severity: 'warning',
    guidance: 'overall-templates',
    placeholders: [
      '主な問題',
      '詳細',
      'その他の詳細',
      'その他の重要な詳細',
      '技術的な詳細',
      '周囲のさまざまな詳細',
      '特定の制限',
      '潜在的な解決策',
      '展開のフェーズ',
      '現在のフォーカス ワークロード',
      'primary issue',
      'details',
      'additional details',
      'additional important details',
      'technical details',
      'details surrounding',
      'specifics',
      'specific limitations',
      'potential resolution',
      'phase of deployment',
      'current focus workload',
      '影響を受けるワークロード',
      'エンゲージメントのステータスに関する簡潔な要約文',
      'やりとりの最中に行われた活動の概要',
      '次の活動とその日時',
      '該当する場合の懸念事項',
      'workload affected',
      'brief summary statement on the status of the engagement',
      'synopsis of activities undertaken during the interaction',
      'next action and when it is scheduled to occur',
      'concerns, where applicable',
    ].map((each) => `[${each}]`),
    message: {
      ja: '「{found}」がテンプレートのままです。実際の内容に置き換えてください。',
      en: '“{found}” is still there from the template. Put the real content in its place.',
    },
    examples: {
      bad: [
        { text: 'お客様は、[主な問題] のためにワークロードを展開しません。', noteType: 'service-intent' },
        { text: 'Customer blocked because of [primary issue].', noteType: 'service-intent' },
      ],
      good: [
        { text: '[TEAMS] お客様は [添付] の計画どおりに展開中。', noteType: 'service-intent' },
        { text: 'Customer blocked because of their proxy [1].', noteType: 'service-intent' },
      ],
    },
  },
  {
    id: 'length-limit',
    kind: 'length',
    severity: 'warning',
    severityWhen: [{ when: { enforced: true }, severity: 'error' }],
    guidance: 'overall-lengths',
    limits: [
      {
        noteTypes: ['overall-status', 'service-intent', 'technical-enablement', 'environment'],
        field: 'nextAction',
        name: { ja: '次の行動', en: 'Next action' },
        max: 500,
      },
      { noteTypes: ['service-intent'], name: { ja: 'ステータス メモ', en: 'Status note' }, max: 400 },
      onSlide('execSummary', { ja: 'エグゼクティブ概要', en: 'Executive summary' }, 256),
      onSlide('awareness', { ja: '状況認識', en: 'Awareness' }, 512),
      onSlide('risk', { ja: 'リスク', en: 'Risk' }, 512),
    ],
    message: {
      ja: '{box}が {count} 文字超過しています。上限は {max} 文字です。',
      en: '{box} is too long by {count}. The limit is {max} characters.',
    },
    examples: {
      bad: [
        { text: 'お客様は展開を進めています。'.repeat(30), noteType: 'service-intent' },
        { text: 'Status', noteType: 'enterprise-status', fields: { execSummary: 'On track. '.repeat(30) } },
      ],
      good: [
        { text: 'お客様は展開を進めています。', noteType: 'service-intent' },
        {
          text: 'Status',
          noteType: 'enterprise-status',
          fields: { execSummary: `On track. ## ${'More. '.repeat(60)}` },
        },
      ],
    },
  },
];
