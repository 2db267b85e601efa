import type { Condition } from '../../../check/definitions';
import type { PackRule } from '../../rule-pack';

const hurriedBecauseOfCovid: Condition = { signal: ['accelerate', 'assistance'], because: 'covid' };
const hurried: Condition = { signal: ['accelerate', 'assistance'], unlessBecauseOfOther: 'covid' };

/** The rules of the IMPORTANT box at the top of every notes guidance page. */
export const covidRules: readonly PackRule[] = [
  {
    id: 'covid-tag-missing',
    kind: 'tag-required',
    severity: 'error',
    guidance: 'covid-tag',
    tag: 'covid',
    when: hurriedBecauseOfCovid,
    message: {
      ja: '#covid がありません。COVID-19 により展開を加速する、または展開支援を求めるお客様のメモに必要です。',
      en: '#covid is missing. Notes on customers who accelerate or ask for deployment assistance because of COVID-19 need it.',
    },
    fixTitle: { ja: '#covid を追加', en: 'Add #covid' },
    examples: {
      bad: [
        { text: 'COVID-19 により Teams の展開を前倒しします。' },
        { text: 'Customer accelerated the Teams rollout due to COVID-19.' },
      ],
      good: [
        { text: 'COVID-19 により Teams の展開を前倒しします。 #covid' },
        { text: 'The customer accelerates the rollout because of a merger.' },
      ],
    },
  },
  {
    id: 'covid-tag-on-pause',
    kind: 'tag-forbidden',
    severity: 'error',
    guidance: 'covid-pause',
    tag: 'covid',
    when: { all: [{ signal: ['pause'] }, { not: hurried }] },
    message: {
      ja: '一時停止のメモに #covid は付けません。展開を一時停止または停止するお客様は、利用資格ステータスで記録します。',
      en: '#covid does not belong on a pause. Customers who pause or stop deployment are recorded by their Entitlement Status.',
    },
    fixTitle: { ja: '#covid を削除', en: 'Remove #covid' },
    examples: {
      bad: [
        { text: 'COVID-19 のため展開を一時停止。 #covid' },
        { text: 'Deployment paused because of COVID-19. #covid' },
      ],
      good: [
        { text: 'COVID-19 のため展開を一時停止。' },
        { text: 'Teams accelerated because of COVID-19; the Exchange migration is paused. #covid' },
      ],
    },
  },
  {
    id: 'covid-entitlement-status',
    kind: 'reminder',
    severity: 'warning',
    guidance: 'covid-pause',
    when: { all: [{ signal: ['pause'], unlessBecauseOfOther: 'covid' }, { not: { noteType: ['service-intent'] } }] },
    message: {
      ja: '利用資格ステータスの更新が必要です。L1/L2/L3 を「Blocked / IT Change Management and Resourcing / COVID」にしてください。',
      en: 'Entitlement Status needs an update. Set L1/L2/L3 to “Blocked / IT Change Management and Resourcing / COVID”.',
    },
    examples: {
      bad: [{ text: 'COVID-19 のため展開を一時停止。' }, { text: 'The rollout is on hold because of COVID-19.' }],
      good: [
        { text: '予算凍結のため展開を延期。' },
        { text: 'The rollout is on hold because of COVID-19.', noteType: 'service-intent' },
      ],
    },
  },
  {
    id: 'covid-tag-form',
    kind: 'tag-form',
    severity: 'error',
    guidance: 'covid-tag',
    tag: 'covid',
    message: {
      ja: '「{found}」は #covid の検索で見つかりません。#covid と書いてください。',
      en: 'A search for #covid does not find “{found}”. Write #covid.',
    },
    fixTitle: { ja: '#covid に直す', en: 'Change to #covid' },
    examples: {
      bad: [{ text: 'コロナで展開を加速 ＃covid' }, { text: 'Rollout accelerated due to the pandemic #covid19' }],
      good: [{ text: 'コロナで展開を加速 #covid。' }, { text: '# COVID-19 と展開計画' }],
    },
  },
  {
    id: 'covid-tag-consider',
    kind: 'tag-required',
    severity: 'info',
    guidance: 'covid-tag',
    tag: 'covid',
    when: {
      all: [{ signal: ['covid'] }, { not: { signal: ['accelerate', 'assistance', 'pause'], because: 'covid' } }],
    },
    noFixWhen: { signal: ['pause'] },
    message: {
      ja: '#covid の要否を確認してください。お客様が COVID-19 を理由に展開を加速する、または展開支援を求めている場合は、#covid を付けてください。',
      en: 'Does this note need #covid? Add it if COVID-19 makes the customer accelerate or ask for deployment assistance.',
    },
    fixTitle: { ja: '#covid を追加', en: 'Add #covid' },
    examples: {
      bad: [{ text: 'COVID-19 の影響について確認した。' }, { text: 'We talked about COVID-19.' }],
      good: [{ text: 'コロナの影響はない。' }, { text: 'No COVID impact on the project.' }],
    },
  },
  {
    id: 'covid-note-type',
    kind: 'tag-placement',
    severity: 'warning',
    guidance: 'covid-roles',
    tag: 'covid',
    noteTypes: {
      fm: ['overall-status', 'service-intent', 'enterprise-status'],
      fe: ['technical-enablement'],
      sme: ['technical-enablement'],
      gmfta: ['technical-enablement'],
      mvm: ['technical-enablement'],
      fta: ['enterprise-status'],
      gateway: ['overall-status'],
      'adoption-sme': ['overall-status'],
    },
    message: {
      ja: '#covid はこのまま残し、{noteTypes}にも記録してください。',
      en: 'Keep #covid here, and record it in the {noteTypes} as well.',
    },
    examples: {
      bad: [
        { text: 'コロナで Teams の展開を加速 #covid', noteType: 'overall-status', role: 'fe' },
        { text: 'Teams accelerated due to COVID-19 #covid', noteType: 'technical-enablement', role: 'fm' },
      ],
      good: [
        { text: 'コロナで Teams の展開を加速 #covid', noteType: 'overall-status', role: 'fm' },
        { text: 'Teams accelerated due to COVID-19 #covid', noteType: 'technical-enablement' },
      ],
    },
  },
  {
    id: 'covid-exec-summary',
    kind: 'tag-section',
    severity: 'warning',
    guidance: 'covid-exec-summary',
    tag: 'covid',
    when: { all: [{ role: ['fta'] }, { noteType: ['enterprise-status'] }] },
    field: 'execSummary',
    labels: ['エグゼクティブ概要', 'エグゼクティブ サマリー', 'executive summary', 'exec summary', 'exec. summary'],
    otherLabels: [
      '状況認識',
      '認識',
      'リスク',
      '現在の FTC 活動',
      '公開/ブランド名',
      '次の更新',
      '理由',
      'ステータス',
      'O365 Deployment の展開ステータスの現在の概要',
      '現在の概要',
      '概要',
      'awareness',
      'situational awareness',
      'risk',
      'risks',
      'risk/watch list',
      'current ftc activities',
      'ftc activities',
      'public/brand name',
      'next update',
      'reason',
      'status',
      'o365 deployment status current overview',
      'current overview',
      'overview',
    ],
    message: {
      ja: '#covid はエグゼクティブ概要に書いてください。',
      en: 'Put #covid in the Executive Summary.',
    },
    examples: {
      bad: [
        {
          text: '概要: コロナで展開を加速 #covid',
          noteType: 'enterprise-status',
          role: 'fta',
          fields: { execSummary: '順調' },
        },
      ],
      good: [
        {
          text: 'コロナで展開を加速 #covid',
          noteType: 'enterprise-status',
          role: 'fm',
          fields: { execSummary: '順調' },
        },
      ],
    },
  },
  {
    id: 'covid-l123',
    kind: 'field-values',
    severity: 'warning',
    guidance: 'covid-pause',
    when: { signal: ['pause'], because: 'covid' },
    fields: [
      { field: 'l1', values: ['Blocked', 'L1 Blocked', 'ブロック', 'ブロック済み'] },
      {
        field: 'l2',
        values: [
          'IT Change Management and Resourcing',
          'IT Change Management & Resourcing',
          'IT Change Management Resourcing',
          'L2 IT Change Management and Resourcing',
          'IT 変更管理とリソース',
          'IT 変更管理およびリソース',
          'IT 変更管理/リソース',
          'IT 変更管理とリソーシング',
        ],
      },
      { field: 'l3', values: ['COVID', 'COVID-19', 'L3 COVID', 'L3 COVID-19', '新型コロナウイルス', 'コロナ'] },
    ],
    unset: ['Select', 'Please select', 'Select one', 'None selected', '選択', '選択してください', '未選択'],
    message: {
      ja: 'L1/L2/L3 が合っていません。COVID-19 による一時停止は「Blocked / IT Change Management and Resourcing / COVID」にしてください。',
      en: 'L1/L2/L3 do not match the note. A pause because of COVID-19 is “Blocked / IT Change Management and Resourcing / COVID”.',
    },
    examples: {
      bad: [
        {
          text: 'COVID-19 のため展開を一時停止。',
          noteType: 'service-intent',
          fields: { l1: 'In Progress', l2: '', l3: '' },
        },
        {
          text: 'The rollout is on hold because of COVID-19.',
          noteType: 'service-intent',
          fields: { l1: 'Blocked', l2: 'IT Change Management and Resourcing', l3: 'Other' },
        },
      ],
      good: [
        {
          text: 'COVID-19 のため展開を一時停止。',
          noteType: 'service-intent',
          fields: { l1: 'Blocked', l2: 'IT Change Management and Resourcing', l3: 'COVID' },
        },
        {
          text: 'The rollout is on hold because of budget cuts.',
          noteType: 'service-intent',
          fields: { l1: 'Blocked', l2: 'Licensing', l3: 'Other' },
        },
      ],
    },
  },
];
