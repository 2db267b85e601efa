import type { Language } from '../../utils/check/types';
import { translatorOf, type TextsLike, type TranslatorOf } from '../../utils/i18n/texts';

const en = {
  help: `Checks notes with the rules and the engine of the extension.

  npm run --silent check -- [options] FILE…     text files, or - for standard input
  npm run --silent check -- [options] --jsonl FILE

  --note-type ID       what the form is for (default: the pack's first note type)
  --role ID            who writes
  --field NAME=VALUE   another box of the same form; may be given more than once
  --today YYYY-MM-DD   the day of the check (default: today)
  --jsonl FILE         one note a line, as a JSON object; one line of findings each (- for standard input)
  --fix                makes every safe fix and prints the resulting note
  --pack FILE          uses another rule pack
  --language ja|en     the language of the messages (default: that of the environment, else English)
  --help               this text

Prints line:column, severity, rule and message of each finding.
Exit status: 1 when there is an error, 2 when the input can't be used, else 0.
`,
  seeHelp: 'npm run --silent check -- --help shows what can be given.',
  noInput: 'No note is given: name a file, or - for standard input.',
  unknownOption: ({ option }: { option: string }) => `${option} is not an option.`,
  valueMissing: ({ option }: { option: string }) => `${option} needs a value.`,
  valueNotWanted: ({ option }: { option: string }) => `${option} takes no value.`,
  givenTwice: ({ option }: { option: string }) => `${option} is given more than once.`,
  notWithJsonl: ({ option }: { option: string }) => `${option} can't be used with --jsonl: each line says its own.`,
  filesWithJsonl: "Text files and --jsonl can't be checked in one run.",
  oneNoteToFix: '--fix takes one note at a time.',
  malformedField: ({ value }: { value: string }) => `--field ${value}: expected NAME=VALUE.`,
  malformedDay: ({ value }: { value: string }) => `--today ${value}: expected a day as YYYY-MM-DD.`,
  unknownLanguage: ({ value }: { value: string }) => `--language ${value}: expected ja or en.`,
  unknownNoteType: ({ value, known }: { value: string; known: string }) =>
    `“${value}” is not a note type; known are ${known}.`,
  unknownRole: ({ value, known }: { value: string; known: string }) => `“${value}” is not a role; known are ${known}.`,
  noSuchFile: ({ file }: { file: string }) => `${file}: no such file.`,
  isFolder: ({ file }: { file: string }) => `${file}: this is a folder.`,
  unreadable: ({ file, reason }: { file: string; reason: string }) => `${file}: can't be read (${reason}).`,
  notUtf8: ({ file }: { file: string }) => `${file}: not text in UTF-8.`,
  lineNotUtf8: 'The line is not text in UTF-8.',
  lineNotJson: 'The line is not JSON.',
  lineNotObject: 'The line is not a JSON object.',
  keyMissing: ({ key }: { key: string }) => `“${key}” is missing.`,
  keyNotText: ({ key }: { key: string }) => `“${key}” has to be a string.`,
  keyNotFields: '“fields” has to be an object of strings.',
  keyNotDay: '“today” has to be a day as YYYY-MM-DD.',
};

const ja: TextsLike<typeof en> = {
  help: `拡張機能と同じルールとエンジンで、メモをチェックします。

  npm run --silent check -- [オプション] ファイル…     テキスト ファイル、または標準入力を表す -
  npm run --silent check -- [オプション] --jsonl ファイル

  --note-type ID       メモの種類 (既定値: ルール パックの最初の種類)
  --role ID            書く人の役割
  --field 名前=値      同じフォームのほかの欄。何度でも指定できます
  --today YYYY-MM-DD   チェックの基準日 (既定値: 今日)
  --jsonl ファイル     1 行に 1 件のメモ (JSON オブジェクト)。結果も 1 行に 1 件 (- は標準入力)
  --fix                安全な修正をすべて適用し、修正後のメモを出力します
  --pack ファイル      別のルール パックを使います
  --language ja|en     メッセージの言語 (既定値: 環境の言語、それ以外は英語)
  --help               この説明

指摘ごとに「行:列 重大度 ルール メッセージ」を出力します。
終了コード: エラーがあれば 1、入力を使えなければ 2、それ以外は 0。
`,
  seeHelp: '使い方は npm run --silent check -- --help で表示されます。',
  noInput: 'メモが指定されていません。ファイル、または標準入力を表す - を指定してください。',
  unknownOption: ({ option }) => `${option} というオプションはありません。`,
  valueMissing: ({ option }) => `${option} に値を指定してください。`,
  valueNotWanted: ({ option }) => `${option} に値は指定できません。`,
  givenTwice: ({ option }) => `${option} が複数回指定されています。`,
  notWithJsonl: ({ option }) => `${option} は --jsonl と一緒に使えません。行ごとに指定してください。`,
  filesWithJsonl: 'テキスト ファイルと --jsonl は同時にチェックできません。',
  oneNoteToFix: '--fix で指定できるメモは 1 件だけです。',
  malformedField: ({ value }) => `--field ${value}: 「名前=値」の形で指定してください。`,
  malformedDay: ({ value }) => `--today ${value}: 日付を YYYY-MM-DD の形で指定してください。`,
  unknownLanguage: ({ value }) => `--language ${value}: ja または en を指定してください。`,
  unknownNoteType: ({ value, known }) => `「${value}」というメモの種類はありません。使えるのは ${known} です。`,
  unknownRole: ({ value, known }) => `「${value}」という役割はありません。使えるのは ${known} です。`,
  noSuchFile: ({ file }) => `${file}: ファイルがありません。`,
  isFolder: ({ file }) => `${file}: フォルダーです。`,
  unreadable: ({ file, reason }) => `${file}: 読み取れません (${reason})。`,
  notUtf8: ({ file }) => `${file}: UTF-8 のテキストではありません。`,
  lineNotUtf8: '行が UTF-8 のテキストではありません。',
  lineNotJson: '行が JSON ではありません。',
  lineNotObject: '行が JSON オブジェクトではありません。',
  keyMissing: ({ key }) => `「${key}」がありません。`,
  keyNotText: ({ key }) => `「${key}」は文字列にしてください。`,
  keyNotFields: '「fields」は文字列を値とするオブジェクトにしてください。',
  keyNotDay: '「today」は YYYY-MM-DD の形の日付にしてください。',
};

const TEXTS: Readonly<Record<Language, TextsLike<typeof en>>> = { ja, en };

/** Translates what the command itself says. */
export type CommandTranslator = TranslatorOf<typeof en>;

/** Makes the translator of a language. */
export function commandTranslator(language: Language): CommandTranslator {
  return translatorOf<typeof en>(TEXTS[language]);
}

/** The language of the environment, by the variables that POSIX has for it: English unless they say Japanese. */
export function environmentLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '') ?? '';
  return /^ja(?![a-z])/i.test(locale) ? 'ja' : 'en';
}
