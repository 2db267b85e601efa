import type { ChangeGroup } from '../../packs/pack-changes';
import type { ExpectedType, ReferencePart } from '../../packs/reading/pack-problems';
import type { Severity } from '../../check/types';
import type { TextsLike } from '../texts';
import type { packEn } from './en';

const TYPES: Readonly<Record<ExpectedType, string>> = {
  text: '引用符 " " で囲んだ文字列',
  list: '[ ] で囲んだリスト',
  object: '{ } で囲んだオブジェクト',
  number: '整数',
  boolean: 'true または false',
};

const PARTS: Readonly<Record<ReferencePart, string>> = {
  tags: 'ハッシュタグ',
  codeLists: 'タグ リスト',
  codes: 'このリストのタグ',
  outlines: 'アウトライン',
  sections: 'このアウトラインのセクション',
  actions: 'アクション',
  signals: 'シグナル',
  topics: '「topic」のシグナル',
  events: '「event」のシグナル',
  vocabularies: '語彙',
  guidance: 'ガイドの引用',
  noteTypes: 'メモの種類',
  roles: '役割',
  rules: 'ルール',
};

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'エラー', warning: '警告', info: 'ヒント' };

const GROUPS: Readonly<Record<ChangeGroup, string>> = {
  pack: 'ルール パック',
  rules: 'ルール',
  tags: 'ハッシュタグ',
  codes: '角かっこのタグ',
  templates: 'テンプレート',
  noteTypes: 'メモの種類',
  roles: '役割',
  guidance: 'ガイド',
  sections: 'セクションとアクション',
  words: '語彙とシグナル',
};

/** The Japanese texts on rule packs. */
export const packJa: TextsLike<typeof packEn> = {
  problemPlace: ({ path, line }) =>
    line === undefined ? path : path === '' ? `${line} 行目` : `${path} (${line} 行目)`,
  problemLine: ({ place, problem }) => (place === '' ? problem : `${place}: ${problem}`),

  jsonSyntax: ({ column, found }) =>
    found === ''
      ? 'JSON として読み取れません。ファイルが途中で終わっています。'
      : `JSON として読み取れません。${column} 文字目の「${found}」を確認してください。`,
  jsonDuplicate: ({ key }) => `キー「${key}」が 2 つあります。1 つにしてください。`,
  jsonForbidden: ({ key }) => `「${key}」はキーに使えません。別の名前にしてください。`,
  jsonTooDeep: ({ max }) => `入れ子が深すぎます。${max} 段までにしてください。`,
  packTooLarge: ({ kilobytes, max }) => `ファイルが大きすぎます (${kilobytes} kB)。${max} kB までにしてください。`,
  packNoObject: 'ルール パックではありません。パックは { } で囲んだ JSON オブジェクトです。',
  formatMissing: ({ current }) => `ルール パックではありません。"format": ${current} が必要です。`,
  formatUnknown: ({ found, current }) => `形式 ${found} は扱えません。${current} にしてください。`,
  formatNewer: ({ found, current }) =>
    `このパックの形式 ${found} は、お使いの Notewright (形式 ${current}) より新しいものです。Notewright を更新してください。`,

  missing: 'この項目がありません。',
  wrongType: ({ expected }) => `${TYPES[expected]}にしてください。`,
  notOneOf: ({ found, options }) =>
    found === ''
      ? `この項目がありません。次のいずれかにしてください: ${options}`
      : `「${found}」は使えません。次のいずれかにしてください: ${options}`,
  unknownKey: ({ key, options }) => `キー「${key}」は使えません。ここで使えるキー: ${options}`,
  conditionShape: ({ options }) => `条件には、次のキーのうち 1 つだけを書いてください: ${options}`,
  listEmpty: 'リストが空です。1 つ以上書いてください。',
  listTooLong: ({ max }) => `項目が多すぎます。${max} 個までにしてください。`,
  numberRange: ({ min, max }) => `${min} から ${max} までの数にしてください。`,

  textEmpty: '文字列が空です。',
  textTooLong: ({ max }) => `文字列が長すぎます。${max} 文字までにしてください。`,
  textControl: 'ここでは使えない改行または制御文字が含まれています。',
  badId: ({ found }) => `「${found}」は ID に使えません。半角英数字と、その間の - _ . で書いてください。`,
  badTag: ({ found }) => `「${found}」はハッシュタグに使えません。#winback のように、# と半角英数字で書いてください。`,
  badAlias: ({ found }) => `「${found}」は # の後ろの語に使えません。# を除いた 1 語で書いてください。`,
  badCode: ({ found }) =>
    `「${found}」は角かっこのタグに使えません。CRM のように、かっこを除いて半角の大文字と数字で書いてください。`,
  badDate: ({ found }) => `「${found}」は日付として読めません。2026-04-30 のように書いてください。`,
  badPage: ({ found }) => `「${found}」はページのアドレスに使えません。https:// で始まるアドレスを書いてください。`,
  phraseStar: ({ found }) =>
    `「${found}」の * の位置を確認してください。* は英単語の直後で、語句の終わりか … の前に置きます。`,
  phraseGap: ({ found }) => `「${found}」の … は、前後に語が必要です。`,
  phraseDots: ({ found }) => `「${found}」の間隔は、1 文字の「…」で書いてください。`,
  phraseSign: ({ found, sign }) =>
    `「${found}」は正規表現のようです (${sign})。語句をそのまま書き、語尾は *、間隔は … にしてください。`,
  phraseNothing: ({ found }) => `「${found}」は文章の中から見つけられません。アドレスを含むか、語がありません。`,
  namePlain: ({ found }) => `「${found}」は名前に使えません。名前には * と … を書かないでください。`,
  phrasesTooMany: ({ max }) => `語句が全体で長すぎます。合計 ${max} 文字までにしてください。`,
  gapsTooMany: ({ head, max }) => `「${head} …」で始まる語句が多すぎます。${max} 個までにしてください。`,

  unknownReference: ({ part, found, options }) =>
    `${PARTS[part]}「${found}」がありません。${options === '' ? '1 つも定義されていません。' : `定義されているもの: ${options}`}`,
  duplicate: ({ found }) => `「${found}」が 2 つあります。`,
  choicesMissing: 'content が「choice」のセクションには choices が必要です。',
  choicesUnwanted: ({ content }) => `content が「${content}」のセクションに choices は書けません。`,
  placeholderUnknown: ({ name, options }) =>
    options === ''
      ? `{${name}} はここでは使えません。この種類のルールに差し込める値はありません。`
      : `{${name}} はここでは使えません。この種類のルールで使えるもの: ${options}`,
  fixTitleMissing: ({ kind }) => `この項目がありません。「${kind}」のルールには修正の名前が必要です。`,
  fixTitleUnwanted: ({ kind }) => `「${kind}」のルールにこの修正はありません。この項目を削除してください。`,

  exampleNotReported: ({ text }) => `悪い例なのに指摘されません:「${text}」`,
  exampleReported: ({ text, place }) =>
    place === '' ? `良い例なのに指摘されます:「${text}」` : `良い例なのに「${place}」が指摘されます:「${text}」`,

  moreProblems: ({ count }) => `ほかに ${count} 件の問題があります。`,

  changeGroup: ({ group }) => GROUPS[group],
  packOther: ({ from, to }) => `「${from}」から「${to}」へ`,
  packVersion: ({ from, to }) => `バージョン ${to} (現在 ${from})`,
  added: ({ names }) => `追加: ${names.join('、')}`,
  removed: ({ names }) => `削除: ${names.join('、')}`,
  changed: ({ names }) => `変更: ${names.join('、')}`,
  ruleSeverity: ({ rule, from, to }) => `${rule}: ${SEVERITIES[from]}から${SEVERITIES[to]}へ`,
  rulesChecks: ({ names }) => `チェック内容の変更: ${names.join('、')}`,
  rulesTexts: ({ names }) => `文言の変更: ${names.join('、')}`,
  tagChanged: ({ from, to }) => `${from} から ${to} へ`,
};
