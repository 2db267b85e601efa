import { count, findings } from '../counts-en';
import { versionsEn } from './versions-en';

/** The English texts of the side panel alone. Their keys and parameters are those of every language. */
export const panelEn = {
  groupError: 'Errors',
  groupWarning: 'Warnings',
  groupInfo: 'Hints',

  headingNoNote: 'Notewright',
  roleLabel: 'Your role',
  roleNone: 'Role not chosen',
  roleQuestion: 'What is your role?',
  roleReason: 'Some checks depend on it. You can change it at the top of the panel at any time.',
  roleLater: 'Decide later',
  languageLabel: 'Language',
  languageAuto: 'Browser’s language',
  languageJa: '日本語',
  languageEn: 'English',

  drawerLabel: 'Notewright',
  drawerClose: 'Close the panel',
  drawerWidth: 'Width of the panel',

  tabsLabel: 'Parts of the panel',
  tabChecks: 'Checks',
  tabChecksCount: (p: { findings: number }) => `Checks, ${count(p.findings, 'finding')}`,
  tabTemplates: 'Templates',

  summary: (p: { errors: number; warnings: number }) => findings(p),
  summaryHeld: 'Saving now opens a confirmation. A saved note can’t be deleted.',
  summaryNotHeld: 'The note can be saved as it is. Please have a look first.',
  summaryHints: (p: { hints: number }) => count(p.hints, 'hint'),
  summaryHintsOnly: 'Nothing has to be changed.',
  announceClean: 'No findings',
  clean: 'All in order',
  cleanDetail: (p: { rules: number }) => `${count(p.rules, 'rule')} checked.`,
  empty: 'The note is still empty',
  emptyDetail: 'Start writing, and it is checked as you type. Or begin with a template.',
  emptyAction: 'Choose a template',

  findingMore: (p: { message: string }) => `More: ${p.message}`,
  findingIgnore: 'Ignore here',
  findingMute: 'Turn this check off for me',
  findingsAlike: (p: { findings: number }) => `${p.findings} more like this`,
  goToBox: 'Go to the field',
  goToBoxOf: (p: { message: string }) => `Go to the field: ${p.message}`,
  ruleMuted: (p: { title: string }) => `Turned off: “${p.title}” You find it again in the settings.`,
  notStored: 'Your choice could not be stored and was taken back. The browser’s storage for Notewright may be full.',
  undo: 'Undo',
  fixAll: (p: { fixes: number }) => `Apply all safe fixes (${p.fixes})`,
  ignored: (p: { findings: number }) => `${count(p.findings, 'finding')} ignored in this note.`,
  ignoredRestore: 'Show again',
  progressLabel: 'Executive summary',
  progress: (p: { done: number; total: number }) => `${p.done} of ${p.total} sections`,
  openOptions: 'Settings',

  guidanceShow: 'Show the guidance',
  guidancePage: 'Open the page of the guidance',
  guidanceDate: (p: { date: string }) => `as of ${p.date}`,
  opensInNewTab: '(opens in a new tab)',

  templatesWhere: 'A template goes where the caret is. Nothing is overwritten.',
  templatesNone: 'No templates for this note',
  templatesNoneDetail: 'The rule pack has none for this kind of note.',
  templateInsert: 'Insert',
  templateInsertOf: (p: { name: string }) => `Insert: ${p.name}`,
  templateMore: 'Show all',
  templateLess: 'Show less',
  templateInserted: (p: { name: string }) => `“${p.name}” is inserted. Ctrl+Z in the note takes it back.`,

  connecting: 'Looking for a note form…',
  noForm: 'No note form here',
  noFormDetail: 'As soon as a note form is open on this page, its checks appear here.',
  notSetUp: 'This site is not set up',
  notSetUpDetail: 'For now Notewright works on FTOP only. If this is FTOP, please reload the page.',

  noAccess: 'The browser keeps Notewright out of this site',
  noAccessDetail: 'Access to it was withdrawn, so nothing is checked or held. The page itself is untouched.',
  noAccessAction: 'Allow again',

  scratchTitle: 'Scratch note',
  scratchHelp:
    'For a draft that you paste into its form later. It never leaves this computer and is gone when the browser closes.',
  scratchType: 'Kind of note',
  scratchText: 'Text of the scratch note',
  scratchLength: (p: { characters: number }) => count(p.characters, 'character'),
  scratchClear: 'Clear',
  scratchCleared: 'Cleared. Ctrl+Z in the scratch note brings it back.',
  scratchEmpty: 'The scratch note is still empty',
  scratchBack: 'Back to the note in the page',
  summaryScratch: 'Please have a look before you paste it into the form.',

  failure: 'Something in Notewright did not work on this page. Your note is untouched; reloading the page may help.',
  failureDetails: 'Details',
  failureMalformed: 'A report from the page could not be read.',

  outcomeText: 'The text',
  copy: 'Copy the text',
  copied: 'Copied.',
  copyFailed: 'Copying did not work. Please select the text and press Ctrl+C.',

  ...versionsEn,
};
