/** What the extension says, and notes that make it speak: written by hand, in both languages. */
export const WORDS = {
  ja: {
    held: '保存する前に確認してください',
    ready: '保存できます',
    back: 'メモに戻る',
    save: '保存',
    saveAnyway: 'このまま保存',
    oneWarning: '警告 1 件のまま保存しました',
    missing: '#covid がありません',
    add: '#covid を追加',
    onPause: '一時停止のメモに #covid は付けません',
    remove: '#covid を削除',
    entitlement:
      '利用資格ステータスの更新が必要です',
    malformed: '「＃covid」は #covid の検索で見つかりません',
    correct: '#covid に直す',
    consider: '#covid の要否を確認してください',
    hurried:
      'お客様は COVID-19 により Teams の展開を前倒しします。次の行動: 5/31 に FE がキックオフを実施',
    /** Which characters of it are the reason. */
    reason: 'COVID-19 により Teams の展開を前倒し',
    pausedTagged: 'COVID-19 のため Teams の展開を一時停止 #covid しています。次の行動: 5/31 に FM が確認',
    pausedUntagged: 'COVID-19 のため Teams の展開を一時停止しています。次の行動: 5/31 に FM が確認',
    fullWidth: '＃covid COVID-19 により Teams の展開を前倒しします。次の行動: 5/31 に FE が実施',
    fullWidthMended: '#covid COVID-19 により Teams の展開を前倒しします。次の行動: 5/31 に FE が実施',
    mentioned: 'お客様は COVID-19 により在宅勤務中です。次の行動: 5/31 に FM が状況を確認',
    clean: '次の行動: 5/31 に FE がキックオフを実施',
  },
  en: {
    held: 'Please check before saving',
    ready: 'Ready to save',
    back: 'Back to the note',
    save: 'Save',
    saveAnyway: 'Save anyway',
    oneWarning: 'Saved with 1 warning',
    missing: '#covid is missing',
    add: 'Add #covid',
    onPause: '#covid does not belong on a pause',
    remove: 'Remove #covid',
    entitlement:
      'Entitlement Status needs an update',
    malformed: 'A search for #covid does not find “＃covid”',
    correct: 'Change to #covid',
    consider: 'Does this note need #covid?',
    hurried: 'The customer accelerates the Teams rollout because of COVID-19. Next action: FE runs the kickoff on 5/31',
    reason: 'accelerates the Teams rollout because of COVID-19',
    pausedTagged: 'Rollout paused #covid because of COVID-19. Next action: FM to check on 5/31',
    pausedUntagged: 'Rollout paused because of COVID-19. Next action: FM to check on 5/31',
    fullWidth: '＃covid The customer accelerates the rollout due to COVID-19. Next action: FE on 5/31',
    fullWidthMended: '#covid The customer accelerates the rollout due to COVID-19. Next action: FE on 5/31',
    mentioned: 'The customer works from home because of COVID-19. Next action: FM to ask on 5/31',
    clean: 'Next action: FE runs the kickoff on 5/31',
  },
} as const;

export const LANGUAGES = ['ja', 'en'] as const;
