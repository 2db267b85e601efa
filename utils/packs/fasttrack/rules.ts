import type { Condition } from '../../check/definitions';
import type { PackRule } from '../rule-pack';

const hurriedBecauseOfCovid: Condition = { signal: ['accelerate', 'assistance'], because: 'covid' };
const hurried: Condition = { signal: ['accelerate', 'assistance'], unlessBecauseOfOther: 'covid' };

/** The rules of the IMPORTANT box at the top of every notes guidance page. */
export const rules: readonly PackRule[] = [
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
  },
  {
    id: 'covid-tag-on-pause',
    kind: 'tag-forbidden',
    severity: 'error',
    guidance: 'covid-pause',
    tag: 'covid',
    when: { all: [{ signal: ['pause'] }, { not: hurried }] },
    message: {
      ja: '展開を一時停止または停止するお客様のメモに #covid は付けません。',
      en: 'Notes on customers who pause or stop deployment do not carry #covid.',
    },
    fixTitle: { ja: '#covid を削除', en: 'Remove #covid' },
  },
  {
    id: 'covid-entitlement-status',
    kind: 'reminder',
    severity: 'warning',
    guidance: 'covid-pause',
    when: { all: [{ signal: ['pause'], unlessBecauseOfOther: 'covid' }, { not: { noteType: ['service-intent'] } }] },
    message: {
      ja: '展開の一時停止は、利用資格ステータス (L1/L2/L3) を「Blocked / IT Change Management and Resourcing / COVID」に更新してください。',
      en: 'For the pause, update Entitlement Status (L1/L2/L3) to “Blocked / IT Change Management and Resourcing / COVID”.',
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
  },
  {
    id: 'covid-tag-consider',
    kind: 'tag-required',
    severity: 'info',
    guidance: 'covid-tag',
    tag: 'covid',
    when: {
      all: [
        { signal: ['covid'] },
        { not: { signal: ['accelerate', 'assistance', 'pause'], because: 'covid' } },
      ],
    },
    noFixWhen: { signal: ['pause'] },
    message: {
      ja: 'COVID-19 の記載があります。展開の加速や展開支援の要求に関わる場合は、#covid を付けてください。',
      en: 'COVID-19 is mentioned. If it makes the customer accelerate or ask for deployment assistance, add #covid.',
    },
    fixTitle: { ja: '#covid を追加', en: 'Add #covid' },
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
    otherLabels: ['状況認識', '認識', 'リスク', '現在の FTC 活動', '公開/ブランド名', '次の更新', '理由', 'ステータス', 'O365 Deployment の展開ステータスの現在の概要', '現在の概要', '概要', 'awareness', 'situational awareness', 'risk', 'risks', 'risk/watch list', 'current ftc activities', 'ftc activities', 'public/brand name', 'next update', 'reason', 'status', 'o365 deployment status current overview', 'current overview', 'overview'],
    message: {
      ja: '#covid はエグゼクティブ概要に書いてください。',
      en: 'Put #covid in the Executive Summary.',
    },
  },
];
