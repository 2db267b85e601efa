import type { TextsLike } from '../texts';
import type { versionsEn } from './versions-en';

/** The Japanese texts on the earlier versions of a note. */
export const versionsJa: TextsLike<typeof versionsEn> = {
  versions: (p) => `以前の版 (${p.versions})`,
  versionsDetail: 'このブラウザーのメモリーにだけ残り、閉じると消えます。書式は含みません。',
  versionsFull: '最新の版を残せませんでした。ブラウザーのメモリーに空きがありません。',
  versionsClear: '以前の版を消去',
  versionsClearQuestion: 'このメモの以前の版をすべて消去しますか? 元には戻せません。',
  versionsClearConfirm: '消去する',
  versionsClearCancel: 'やめる',

  versionSame: '今のメモと同じ',
  versionLonger: ({ characters }) => `今より ${characters} 文字多い`,
  versionShorter: ({ characters }) => `今より ${characters} 文字少ない`,
  versionAsLong: '今と同じ文字数',
  versionSaved: '保存時',
  versionLost: '大部分が消える前',
  versionShow: '違いを表示',
  versionShowOf: ({ time }) => `違いを表示: ${time}`,
  versionAdds: '戻る文章',
  versionTakes: 'なくなる文章',
  versionCopy: 'コピー',
  versionCopyOf: ({ time }) => `コピー: ${time}`,
  versionPut: 'この版に戻す',
  versionPutOf: ({ time }) => `この版に戻す: ${time}`,
  versionPutBack: ({ time }) => `${time} の版に戻しました。メモで Ctrl+Z を押すと取り消せます。`,

  versionOffered: ({ time }) => `${time} の文章に戻せます`,
  versionNotNow: '今は戻さない',
};
