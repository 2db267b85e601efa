import type { TextsLike } from '../texts';
import type { optionsEn } from './en';

/** The Japanese texts of the options page alone. */
export const optionsJa: TextsLike<typeof optionsEn> = {
  optionsTitle: 'Notewright の設定',
  optionsFailed: '設定を読み込めませんでした',
  optionsFailedDetail: 'このページを再読み込みしてください。',

  generalTitle: '全般',
  roleHint: '一部のチェックは役割によって変わります。',
  languageHint: 'Notewright の画面と、メモへの指摘に使う言語です。',

  keepVersionsLabel: 'メモの以前の版を残す',
  keepVersionsHint:
    '消えてしまった文章を元に戻せます。メモリーにだけ残り、ブラウザーを閉じると消えます。プライベート ウィンドウでは残しません。',
  switchOn: 'オン',
  switchOff: 'オフ (以前の版は消去しました)',
  clearVersions: '以前の版をすべて消去',
  clearVersionsQuestion: 'すべてのメモの以前の版を消去しますか? 元には戻せません。',
  clearVersionsConfirm: '消去する',
  versionsCleared: '以前の版をすべて消去しました。',

  holdTitle: '保存',
  holdLabel: '保存を止める指摘',
  holdErrors: 'エラー',
  holdErrorsHint:
    'エラーのあるメモを保存しようとすると、確認画面が出ます。確認画面からそのまま保存することもできます。',
  holdWarnings: 'エラーと警告',
  holdWarningsHint: '警告だけのメモを保存するときにも、確認画面が出ます。',
  holdNothing: 'なし',
  holdNothingHint: 'どのメモもすぐに保存されます。指摘はこれまでどおり表示されます。',

  packsTitle: 'ルール パック',
  packsDetail: 'チェックの内容を決めるファイルです。一度に使うルール パックは 1 つです。',
  packsList: '使えるルール パック',
  packImport: 'ルール パックをインポート…',
  packDrop: 'またはここにファイルをドロップ',
  packImportHint: 'JSON ファイル (2 MB まで)。使う前に、変わる点を確認できます。',
  packNamed: ({ name, version }) => `「${name}」(${version})`,
  packInForce: '使用中',
  packVersion: ({ version }) => `バージョン ${version}`,
  packRules: ({ rules }) => `ルール ${rules} 件`,
  packBuiltIn: '標準',
  packImported: ({ date }) => `${date} にインポート`,
  packUse: '使う',
  packUseOf: ({ pack }) => `使う: ${pack}`,
  packExport: 'エクスポート',
  packExportOf: ({ pack }) => `エクスポート: ${pack}`,
  packRemove: '削除',
  packRemoveOf: ({ pack }) => `削除: ${pack}`,
  packRemoveQuestion: ({ pack }) => `${pack}を削除しますか? 元に戻せません。`,
  packRemoveConfirm: '削除する',
  packRemoveCancel: 'やめる',
  packGoBack: ({ pack }) => `${pack}に戻す`,
  packsFull: 'ルール パックは 10 個まで保存できます。先に一覧から 1 つ削除してください。',

  importResult: 'インポート',
  importReading: ({ file }) => `「${file}」を読み込んでいます…`,
  importRefused: ({ file, problems }) => `「${file}」は使えません (問題 ${problems} 件)`,
  importNotRead: ({ file }) => `「${file}」は使えません`,
  importRefusedDetail:
    '使用中のルール パックは変わっていません。ファイルを直してから、もう一度インポートしてください。',
  importUnreadable: 'ブラウザーがファイルを読み取れませんでした。もう一度選択してください。',
  importChanges: ({ pack }) => `${pack}から変わる点`,
  importNoChanges: '使用中のルール パックから変わる点はありません。',
  importInForce: 'このルール パックはすでに使用中です。',
  importUse: 'このルール パックを使う',
  importCancel: 'キャンセル',

  rulesTitle: 'ルール',
  rulesDetail: ({ pack }) => `${pack}のルールです。ここでの変更は、あなたの画面だけに反映されます。`,
  rulesFilter: 'ルールを検索',
  rulesCount: ({ rules, off }) => (off === 0 ? `${rules} 件` : `${rules} 件 (うちオフ ${off} 件)`),
  rulesFound: ({ found, rules }) => `${rules} 件中 ${found} 件を表示`,
  rulesNone: '該当するルールはありません',
  rulesNoneDetail: '別の言葉でお試しください。空欄にするとすべて表示されます。',
  rulesReset: 'すべて元に戻す',
  ruleSeverityOf: ({ title }) => `重要度: ${title}`,
  ruleAsPack: ({ severities }) => `パックの設定 (${severities.join('/')})`,
  ruleAsInPack: 'パックの設定',
  ruleOff: 'オフ',

  saved: ({ setting, value }) => `保存しました。${setting}: ${value}`,
  savedRulesReset: '保存しました。すべてのルールをパックの設定に戻しました。',
  notSaved:
    '変更を保存できなかったため、元に戻しました。Notewright 用の保存領域がいっぱいの可能性があります。ルール パックを削除すると空きができます。',
  packNowInForce: ({ pack }) => `${pack}に切り替えました。開いているページにも反映されます。`,
  packRemoved: ({ pack }) => `${pack}を削除しました。`,
  packExported: ({ file }) => `ルール パックを「${file}」として保存しました。`,
  packsNotSaved:
    'ルール パックを保存できなかったため、何も変更していません。ブラウザーの保存領域が足りない場合は、不要なルール パックを削除してください。',
};
