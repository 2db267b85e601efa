import { count, findings } from '../counts-en';

/** The English texts inside the CRM’s page and of what page and panel share. Their keys and parameters are those of every language. */
export const pageEn = {
  severityError: 'Error',
  severityWarning: 'Warning',
  severityInfo: 'Hint',

  showInText: 'Show in text',
  showInTextOf: (p: { message: string }) => `Show in text: ${p.message}`,

  outcomeChanged: 'The text has changed meanwhile. Please check again, then repeat the step.',
  outcomeTooLong: (p: { over: number }) =>
    `The text would be too long by ${count(p.over, 'character')}. Please shorten the note first.`,
  outcomeUnavailable: 'The note can’t be edited right now. Please click into the note and try again.',
  outcomeReverted: 'The page put the old text back. You can copy the text here and paste it into the note.',
  close: 'Close',

  dialogTitle: 'Please check before saving',
  dialogHeld: 'This note has points that don’t follow the guidance. A saved note can’t be deleted.',
  dialogReadyTitle: 'Ready to save',
  dialogReady: 'No error is left. You can save now.',
  dialogFindings: 'What to look at',
  dialogMoreWarnings: (p: { warnings: number; messages: readonly string[] }) =>
    `${count(p.warnings, 'more warning')}: ${p.messages.join('; ')}`,
  dialogWarnings: (p: { warnings: number; messages: readonly string[] }) =>
    `${count(p.warnings, 'warning')}: ${p.messages.join('; ')}`,
  dialogBack: 'Back to the note',
  dialogSave: 'Save',
  dialogSaveAnyway: 'Save anyway',

  badge: (p: { errors: number; warnings: number; hints: number }) =>
    `Notewright: ${[findings(p), p.hints > 0 && count(p.hints, 'hint')].filter(Boolean).join(', ') || 'all in order'}. Open the panel`,
  badgeEmpty: 'Notewright: the note is empty. Open the panel',

  noticeTitle: (p: { errors: number; warnings: number }) => `${findings(p)} in this note`,
};
