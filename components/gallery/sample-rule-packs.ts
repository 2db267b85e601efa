import type { PackRule, RulePack } from '../../utils/packs/rule-pack';

const rule = (
  id: string,
  severity: PackRule['severity'],
  ja: string,
  en: string,
  examples: PackRule['examples'] = { bad: [{ text: 'x' }], good: [{ text: 'y' }] },
): PackRule => ({
  id,
  kind: 'reminder',
  severity,
  when: { all: [] },
  message: { ja, en },
  guidance: 'guide',
  examples,
});

const ownerMissing = rule(
  'action-owner-missing',
  'warning',
  '次の行動に担当者がありません。担当者の名前か役割を書いてください。',
  'The next action has no owner. Name a person or a role.',
);

/** A pack as it could be built in. */
export const sampleBuiltIn: RulePack = {
  format: 1,
  id: 'guidance',
  version: '2020.5',
  name: { ja: 'メモ ガイド', en: 'Notes guidance' },
  noteTypes: [{ id: 'overall-status', name: { ja: '全体的なステータス メモ', en: 'Overall Status note' } }],
  roles: [
    { id: 'fm', name: { ja: 'マネージャー', en: 'Manager' } },
    { id: 'fe', name: { ja: 'エンジニア', en: 'Engineer' } },
  ],
  templates: [
    {
      id: 'lifecycle-en',
      name: 'Lifecycle note',
      language: 'en',
      noteTypes: ['overall-status'],
      text: 'Next action: ',
    },
  ],
  guidance: {
    guide: {
      title: { ja: 'COVID-19 に関するメモ', en: 'Notes on COVID-19' },
      passage: { ja: 'メモには、ハッシュタグ #covid を付けてください。', en: 'Add the tag #covid to the note.' },
      page: 'https://ftop.example/guidance',
      date: '2020-05-12',
    },
  },
  vocabularies: {},
  signals: {},
  tags: { covid: { tag: '#covid', aliases: [] } },
  codeLists: {},
  outlines: {},
  actions: {},
  rules: [
    rule(
      'covid-tag-missing',
      'error',
      '#covid がありません。COVID-19 により展開を加速するお客様のメモに必要です。',
      '#covid is missing. The note of a customer who accelerates because of COVID-19 needs it.',
    ),
    rule(
      'covid-tag-form',
      'error',
      '「{found}」は #covid の検索で見つかりません。#covid と書いてください。',
      'A search for #covid does not find “{found}”. Write #covid.',
    ),
    ownerMissing,
    rule('covid-tag-consider', 'info', '#covid の要否を確認してください。', 'Does this note need #covid?'),
  ],
};

/** A pack of another campaign, which was imported once. */
export const sampleImported: RulePack = {
  ...sampleBuiltIn,
  id: 'winback',
  version: '1',
  name: { ja: 'Winback キャンペーン', en: 'Winback campaign' },
  tags: { winback: { tag: '#winback', aliases: [] } },
  templates: [],
  rules: [
    rule('winback-tag-missing', 'error', '#winback がありません。', '#winback is missing.'),
    { ...ownerMissing, severity: 'error' },
  ],
};
