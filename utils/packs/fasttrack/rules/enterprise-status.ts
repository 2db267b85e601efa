import type { PackRule } from '../../rule-pack';

const noteType = 'enterprise-status';
const when = { noteType: [noteType] };

/** The rules on the boxes of the enterprise status form. */
export const enterpriseStatusRules: readonly PackRule[] = [
  {
    id: 'enterprise-required',
    kind: 'fields-required',
    severity: 'error',
    guidance: 'enterprise-required',
    when,
    fields: [
      { field: 'reason', name: { ja: '理由', en: 'Reason' } },
      { field: 'status', name: { ja: 'ステータス', en: 'Status' } },
      { field: 'execSummary', name: { ja: 'エグゼクティブ概要', en: 'Exec Summary' } },
      { field: 'overview', name: { ja: '展開ステータスの現在の概要', en: 'O365 Deployment Status Current Overview' } },
      { field: 'nextUpdate', name: { ja: '次の更新', en: 'Next Update' } },
    ],
    message: {
      ja: '{box}が空です。エンタープライズ ステータスの必須項目です。',
      en: '{box} is empty. It is required in the Enterprise Status.',
    },
    examples: {
      bad: [
        { text: '順調に進行中。', noteType, fields: { reason: '' } },
        { text: 'On track.', noteType, fields: { status: 'Green', nextUpdate: ' ' } },
      ],
      good: [
        { text: '順調に進行中。', noteType, fields: { reason: 'IT 成熟度', overview: '展開中' } },
        { text: 'On track.', noteType },
      ],
    },
  },
  {
    id: 'next-update-late',
    kind: 'field-day',
    severity: 'info',
    guidance: 'enterprise-frequency',
    when,
    field: 'nextUpdate',
    max: 21,
    message: {
      ja: '次の更新が {days} 日後です。更新の間隔は {max} 日以内にしてください。',
      en: 'The next update is {days} days ahead. Keep it within {max} days.',
    },
    examples: {
      bad: [
        { text: '順調に進行中。', noteType, fields: { nextUpdate: '2020 年 6 月 30 日' }, today: '2020-05-20' },
        { text: 'On track.', noteType, fields: { nextUpdate: '2020-06-30' }, today: '2020-05-20' },
      ],
      good: [
        { text: '順調に進行中。', noteType, fields: { nextUpdate: '2020/06/10' }, today: '2020-05-20' },
        { text: 'On track.', noteType, fields: { nextUpdate: '2020-06-03' }, today: '2020-05-20' },
      ],
    },
  },
];
