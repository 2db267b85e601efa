import type { Condition } from '../../../check/definitions';
import type { PackRule } from '../../rule-pack';

const list = 'workloads';
const inSection = { list, outline: 'exec-summary', section: 'workloads' };
const TECHNICAL = 'technical-enablement';

/** The note belongs where it is for its #covid, or for the lack of it. */
const aboutCovid: Condition = {
  any: [{ tag: 'covid' }, { signal: ['accelerate', 'assistance'], because: 'covid' }],
};

/** The beginning of an executive summary, up to the workloads. */
const SUMMARY_JA = [
  'エグゼクティブ概要',
  '- お客様の説明: 小売企業',
  '- エンゲージメントのステータス: リアクティブ',
  '- 主要なワークロードの現在のステータスと次の行動のスナップショット:',
  '',
].join('\n');
const SUMMARY_EN = [
  'EXEC SUMMARY',
  '- DESCRIBE THE CUSTOMER: Retail company',
  '- STATUS OF THE ENGAGEMENT: Reactive',
  '- SNAPSHOT OF KEY WORKLOADS CURRENT STATUS AND NEXT ACTIONS:',
  '',
].join('\n');

/** The rules on workloads and their tags (pages "Overall Status Notes Guidance" and "FE / SME Notes Guidance"). */
export const workloadRules: readonly PackRule[] = [
  {
    id: 'workload-tag-unknown',
    kind: 'code-unknown',
    severity: 'error',
    guidance: 'workload-tags',
    ...inSection,
    firstLineOf: [TECHNICAL],
    labels: 'workload-labels',
    message: {
      ja: '{found} はワークロードの一覧にありません。[EXO] などの一覧にあるタグを使い、どれにも該当しない場合は [CORE] としてください。',
      en: '{found} is not on the workload list. Use a tag of the list, such as [EXO], or [CORE] for what fits none of them.',
    },
    fixTitle: { ja: '{tag} に変更', en: 'Change to {tag}' },
    examples: {
      bad: [
        { text: '[Exchange] 移行の計画中', noteType: TECHNICAL },
        { text: '[TEAM] Rollout to 200 users.', noteType: TECHNICAL },
        { text: '[SKYPE] 利用終了' },
      ],
      good: [
        { text: '[EXO] 移行の計画中', noteType: TECHNICAL },
        { text: '[TBD] Date of the next call.' },
        { text: '[添付] 議事録' },
      ],
    },
  },
  {
    id: 'workload-tag-form',
    kind: 'code-form',
    severity: 'error',
    guidance: 'workload-tags',
    list,
    generalWordsIn: [TECHNICAL],
    message: {
      ja: '「{found}」は {tag} の検索で見つかりません。{tag} と書いてください。',
      en: 'A search for {tag} does not find “{found}”. Write {tag}.',
    },
    fixTitle: { ja: '{tag} に直す', en: 'Change to {tag}' },
    examples: {
      bad: [
        { text: '【EXO】 移行の計画中', noteType: TECHNICAL },
        { text: 'EXO: planning the migration', noteType: TECHNICAL },
        { text: '[OLM/INTUNE] Registering devices', noteType: TECHNICAL },
      ],
      good: [
        { text: '[EXO] 移行の計画中', noteType: TECHNICAL },
        { text: 'Teams: rollout planned', noteType: TECHNICAL },
      ],
    },
  },
  {
    id: 'workload-tag-name',
    kind: 'code-name',
    severity: 'warning',
    guidance: 'workload-tags',
    list,
    message: {
      ja: 'タグとワークロード名が合っていません。{found} の後に「{name}」とあります。{tag} にするか、名前を見直してください。',
      en: 'Tag and workload name disagree. {found} is followed by “{name}”, whose tag is {tag}.',
    },
    fixTitle: { ja: '{tag} に変更', en: 'Change to {tag}' },
    examples: {
      bad: [
        { text: '[EXO] SharePoint Online - 移行の計画中', noteType: TECHNICAL },
        { text: '[OD] Teams: rollout planned', noteType: TECHNICAL },
      ],
      good: [
        { text: '[INTUNE] Windows 10 の登録', noteType: TECHNICAL },
        { text: '[OD] OneDrive - planning', noteType: TECHNICAL },
      ],
    },
  },
  {
    id: 'workload-tag-missing',
    kind: 'code-missing',
    severity: 'warning',
    guidance: 'workload-snapshot',
    ...inSection,
    message: {
      ja: 'ワークロードのタグがありません。「{name}」の前に {tag} を付けてください。',
      en: 'The workload tag is missing. Put {tag} in front of “{name}”.',
    },
    fixTitle: { ja: '{tag} を追加', en: 'Add {tag}' },
    examples: {
      bad: [
        { text: `${SUMMARY_JA}  - Exchange Online - 移行の計画中` },
        { text: `${SUMMARY_EN}  - OneDrive - planning` },
      ],
      good: [
        { text: `${SUMMARY_JA}  - [EXO] Exchange Online - 移行の計画中` },
        { text: 'Exchange Online and Teams are being planned.' },
      ],
    },
  },
  {
    id: 'workload-no-status',
    kind: 'code-no-status',
    severity: 'warning',
    guidance: 'workload-snapshot',
    leadsTo: ['exec-section-empty'],
    ...inSection,
    nothing: 'workload-nothing',
    message: {
      ja: '{tag} の状況がありません。現在のステータスか次の行動を書くか、話し合われていないワークロードなら行を削除してください。',
      en: '{tag} has no status. Write its current status or next action, or remove the line if the workload is not being discussed.',
    },
    fixTitle: { ja: 'この行を削除', en: 'Remove this line' },
    fixTitleAll: { ja: '状況のない行をすべて削除', en: 'Remove all lines without a status' },
    examples: {
      bad: [
        { text: `${SUMMARY_JA}  - [EXO] Exchange Online\n  - [TEAMS] Teams - 展開中` },
        { text: `${SUMMARY_EN}  - [EXO] Exchange Online - N/A\n  - [TEAMS] Teams - rolling out` },
      ],
      good: [{ text: `${SUMMARY_JA}  - [TEAMS] 展開中` }, { text: `${SUMMARY_EN}  - [TEAMS] Teams - rolling out` }],
    },
  },
  {
    id: 'workload-duplicate',
    kind: 'code-duplicate',
    severity: 'warning',
    guidance: 'workload-snapshot',
    ...inSection,
    message: {
      ja: '{tag} の行が重複しています。同じワークロードの内容は 1 行にまとめてください。',
      en: '{tag} is there more than once. Put what is said of one workload on one line.',
    },
    examples: {
      bad: [
        { text: `${SUMMARY_JA}  - [EXO] 計画中\n  - [EXO] 移行は 5 月から` },
        { text: `${SUMMARY_EN}  - [OPP] Planning\n  - [Microsoft 365 Apps] Pilot in May` },
      ],
      good: [
        { text: `${SUMMARY_JA}  - [INTUNE] 計画中\n  - [OLM+INTUNE] 登録は 5 月から` },
        { text: `${SUMMARY_EN}  - [OPP] Planning\n  - [EXO] Pilot in May` },
      ],
    },
  },
  {
    id: 'workload-core',
    kind: 'code-general',
    severity: 'warning',
    guidance: 'workload-core',
    list,
    matters: 'workload-general-matters',
    message: {
      ja: '「{name}」には {tag} があります。[CORE] は、どのワークロードにも該当しない場合に使います。',
      en: '“{name}” has a tag of its own, {tag}. [CORE] is for what fits none of the workloads.',
    },
    fixTitle: { ja: '{tag} に変更', en: 'Change to {tag}' },
    examples: {
      bad: [
        { text: '[CORE] Exchange Online の移行を計画中', noteType: TECHNICAL },
        { text: '[CORE] Intune enrollment of 200 devices', noteType: TECHNICAL },
      ],
      good: [
        { text: '[CORE] Azure AD Connect による ID 同期を構成', noteType: TECHNICAL },
        { text: '[CORE] Network capacity for Teams', noteType: TECHNICAL },
      ],
    },
  },
  {
    id: 'workload-specific-note',
    kind: 'code-subject',
    severity: 'warning',
    guidance: 'workload-specific',
    list,
    when: {
      all: [
        { noteType: ['overall-status'] },
        { not: { outline: 'exec-summary' } },
        { not: { role: ['adoption-sme'] } },
      ],
    },
    unlessTagged: aboutCovid,
    work: 'workload-work',
    states: 'workload-states',
    matters: 'workload-matters',
    talk: 'workload-talk',
    asides: 'workload-asides',
    noteTypes: { fm: ['service-intent'] },
    otherwise: [TECHNICAL],
    message: {
      ja: '特定のワークロードのメモのようです。全体的なステータス メモはワークロード固有ではない内容に使い、「{name}」については{noteTypes}に記録してください。',
      en: 'This note is about one workload. Overall Status notes are for what is not workload specific; “{name}” belongs in the {noteTypes}.',
    },
    examples: {
      bad: [
        { text: 'Exchange Online の移行は 60% 完了。', role: 'fm' },
        { text: '[INTUNE] Enrollment errors on iOS devices.', role: 'fe' },
      ],
      good: [
        { text: 'Exchange Online の移行は完了。Teams は展開中。', role: 'fm' },
        { text: 'Teams workshop planned for April 20.', role: 'fm' },
        { text: 'Exchange Online の移行は 60% 完了。', role: 'adoption-sme' },
      ],
    },
  },
  {
    id: 'workload-prefix-missing',
    kind: 'code-prefix',
    severity: 'error',
    severityWhen: [{ when: { field: 'services', is: 'filled' }, severity: 'warning' }],
    guidance: 'workload-prefix',
    list,
    when: { noteType: [TECHNICAL] },
    labels: 'workload-labels',
    message: {
      ja: '最初の行にワークロードのタグがありません。[EXO] などのタグで始め、どのワークロードにも該当しない場合は [CORE] としてください。',
      en: 'The first line has no workload tag. Begin it with a tag such as [EXO], or with [CORE] for what fits none of the workloads.',
    },
    fixTitle: { ja: '{tag} を先頭に追加', en: 'Add {tag} at the start' },
    examples: {
      bad: [
        { text: 'ステータス: 進行中', noteType: TECHNICAL },
        { text: 'Exchange Online migration on track', noteType: TECHNICAL },
      ],
      good: [
        { text: '- コア\n- ステータス: 進行中', noteType: TECHNICAL },
        { text: '[OLM+INTUNE]\nSTATUS: On track', noteType: TECHNICAL },
      ],
    },
  },
];
