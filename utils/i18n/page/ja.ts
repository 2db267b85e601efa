import type { TextsLike } from '../texts';
import { findings } from '../counts-ja';
import type { pageEn } from './en';

/** The Japanese texts inside the CRM’s page and of what page and panel share. */
export const pageJa: TextsLike<typeof pageEn> = {
  severityError: 'エラー',
  severityWarning: '警告',
  severityInfo: 'ヒント',

  showInText: '該当箇所へ',
  showInTextOf: ({ message }) => `該当箇所へ: ${message}`,

  outcomeChanged: 'その間に文章が変わりました。もう一度確認してから、やり直してください。',
  outcomeTooLong: ({ over }) => `文字数の上限を ${over} 文字超えてしまいます。先にメモを短くしてください。`,
  outcomeUnavailable: '今はメモを編集できません。メモの欄をクリックしてから、もう一度お試しください。',
  outcomeReverted: 'ページが元の文章に戻しました。ここから文章をコピーして、メモに貼り付けられます。',
  close: '閉じる',

  dialogTitle: '保存する前に確認してください',
  dialogHeld: 'このメモにはガイドに合わない点があります。保存したメモは削除できません。',
  dialogReadyTitle: '保存できます',
  dialogReady: 'エラーはなくなりました。このまま保存できます。',
  dialogFindings: '確認する点',
  dialogMoreWarnings: ({ warnings, messages }) => `ほかに警告 ${warnings} 件: ${messages.join(' / ')}`,
  dialogWarnings: ({ warnings, messages }) => `警告 ${warnings} 件: ${messages.join(' / ')}`,
  dialogBack: 'メモに戻る',
  dialogSave: '保存',
  dialogSaveAnyway: 'このまま保存',

  badge: (p) =>
    `Notewright: ${[findings(p), p.hints > 0 && `ヒント ${p.hints} 件`].filter(Boolean).join('、') || '指摘はありません'}。パネルを開く`,
  badgeEmpty: 'Notewright: メモは空です。パネルを開く',

  noticeTitle: (p) =>
    p.errors > 0 ? `このメモには${findings(p)}があります` : `このメモには警告が ${p.warnings} 件あります`,
};
