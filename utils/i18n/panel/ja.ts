import type { TextsLike } from '../texts';
import { findings } from '../counts-ja';
import type { panelEn } from './en';
import { versionsJa } from './versions-ja';

/** The Japanese texts of the side panel alone. */
export const panelJa: TextsLike<typeof panelEn> = {
  groupError: 'エラー',
  groupWarning: '警告',
  groupInfo: 'ヒント',

  headingNoNote: 'Notewright',
  roleLabel: 'あなたの役割',
  roleNone: '役割は未選択',
  roleQuestion: 'あなたの役割は何ですか?',
  roleReason: '一部のチェックは役割によって変わります。パネルの上部でいつでも変更できます。',
  roleLater: 'あとで選ぶ',
  languageLabel: '表示言語',
  languageAuto: 'ブラウザーの言語',
  languageJa: '日本語',
  languageEn: 'English',

  drawerLabel: 'Notewright',
  drawerClose: 'パネルを閉じる',
  drawerWidth: 'パネルの幅',
  drawerToLeft: 'パネルを左に移動',
  drawerToRight: 'パネルを右に移動',

  tabsLabel: 'パネルの内容',
  tabChecks: 'チェック',
  tabChecksCount: (p) => `チェック、指摘 ${p.findings} 件`,
  tabTemplates: 'テンプレート',

  summary: (p) => findings(p),
  summaryHeld: 'このまま保存すると確認画面が出ます。保存したメモは削除できません。',
  summaryNotHeld: 'このまま保存できます。その前にご確認ください。',
  summaryHints: ({ hints }) => `ヒント ${hints} 件`,
  summaryHintsOnly: '必ず直すところはありません。',
  announceClean: '指摘はありません',
  clean: 'ガイドどおりです',
  cleanDetail: ({ rules }) => `${rules} 項目を確認しました。`,
  empty: 'メモはまだ空です',
  emptyDetail: '入力を始めると、その場で確認します。テンプレートから始めることもできます。',
  emptyAction: 'テンプレートを選ぶ',

  findingMore: ({ message }) => `その他の操作: ${message}`,
  findingIgnore: 'このメモでは無視',
  findingMute: 'このチェックをオフにする',
  findingsAlike: (p) => `同じ指摘がほかに ${p.findings} 件`,
  goToBox: '入力欄へ移動',
  goToBoxOf: ({ message }) => `入力欄へ移動: ${message}`,
  ruleMuted: ({ title }) => `オフにしました: 「${title}」 設定でいつでも戻せます。`,
  notStored: '設定を保存できなかったため、元に戻しました。Notewright 用の保存領域がいっぱいの可能性があります。',
  undo: '元に戻す',
  fixAll: ({ fixes }) => `安全な修正をすべて適用 (${fixes})`,
  ignored: (p) => `このメモで無視している指摘: ${p.findings} 件`,
  ignoredRestore: '再び表示',
  progressLabel: 'エグゼクティブ概要の進み具合',
  progress: ({ done, total }) => `${total} 項目中 ${done} 項目`,
  openOptions: '設定',

  guidanceShow: 'ガイドを表示',
  guidancePage: 'ガイドのページを開く',
  guidanceDate: ({ date }) => `${date} 時点`,
  opensInNewTab: '(新しいタブで開きます)',

  templatesWhere: 'カーソルの位置に入ります。入力済みの文章は上書きされません。',
  templatesNone: 'このメモ用のテンプレートはありません',
  templatesNoneDetail: 'ルール パックに、この種類のメモのテンプレートがありません。',
  templateInsert: '挿入',
  templateInsertOf: ({ name }) => `挿入: ${name}`,
  templateMore: 'すべて表示',
  templateLess: '折りたたむ',
  templateInserted: ({ name }) => `「${name}」を挿入しました。メモで Ctrl+Z を押すと元に戻せます。`,

  connecting: 'メモの入力欄を探しています…',
  noForm: 'このページにはメモの入力欄がありません',
  noFormDetail: 'メモの入力欄が開くと、チェックの結果がここに表示されます。',
  notSetUp: 'このサイトはまだ設定されていません',
  notSetUpDetail:
    '現在 Notewright が使えるのは FTOP だけです。FTOP を開いている場合は、ページを再読み込みしてください。',

  noAccess: 'ブラウザーがこのサイトへのアクセスを止めています',
  noAccessDetail: 'アクセス許可が取り消されたため、チェックも保存前の確認も行われません。ページはそのまま使えます。',
  noAccessAction: 'もう一度許可する',

  scratchTitle: '下書き',
  scratchHelp:
    'あとでフォームに貼り付けるメモを、ここで下書きできます。内容がこのコンピューターの外に出ることはなく、ブラウザーを閉じると消えます。',
  scratchType: 'メモの種類',
  scratchText: '下書きの文章',
  scratchLength: (p) => `${p.characters} 文字`,
  scratchClear: '消去',
  scratchCleared: '消去しました。下書きで Ctrl+Z を押すと元に戻せます。',
  scratchEmpty: '下書きはまだ空です',
  scratchBack: 'ページのメモに戻る',
  summaryScratch: 'フォームに貼り付ける前にご確認ください。',

  failure:
    'このページで Notewright の一部が動きませんでした。メモはそのままです。ページを再読み込みすると直ることがあります。',
  failureDetails: '詳細',
  failureMalformed: 'ページからの報告を読み取れませんでした。',

  outcomeText: '文章',
  copy: '文章をコピー',
  copied: 'コピーしました。',
  copyFailed: 'コピーできませんでした。文章を選択して Ctrl+C を押してください。',

  ...versionsJa,
};
