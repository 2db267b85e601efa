import type { RuleDefinition } from '../../check/rule-definitions';

/** What a kind of rule puts into its texts for `{name}`, and the texts that it needs. */
interface KindTexts {
  /** Names that the message may hold. */
  readonly message: readonly string[];
  /** Names that the title of a fix may hold; null for a kind without a fix, which needs no title. */
  readonly fix: readonly string[] | null;
  /** Whether there is a fix for all findings at once, with a title of its own. */
  readonly fixAll?: boolean;
}

/** All kinds, with the names that `{name}` may have in a pack's texts. A test holds the table against the engine. */
export const KIND_TEXTS: { readonly [K in RuleDefinition['kind']]: KindTexts } = {
  'tag-required': { message: [], fix: [] },
  'tag-forbidden': { message: [], fix: [] },
  'tag-form': { message: ['found'], fix: [] },
  reminder: { message: [], fix: null },
  'tag-placement': { message: ['noteTypes'], fix: null },
  'tag-section': { message: [], fix: null },
  'code-unknown': { message: ['found'], fix: ['tag'] },
  'code-form': { message: ['found', 'tag'], fix: ['tag'] },
  'code-name': { message: ['found', 'tag', 'name'], fix: ['tag'] },
  'code-missing': { message: ['name', 'tag'], fix: ['name', 'tag'] },
  'code-no-status': { message: ['tag'], fix: [], fixAll: true },
  'code-duplicate': { message: ['tag'], fix: null },
  'code-general': { message: ['tag', 'name'], fix: ['name', 'tag'] },
  'code-subject': { message: ['name', 'noteTypes'], fix: null },
  'code-prefix': { message: ['tag'], fix: ['tag'] },
  'section-missing': { message: ['section'], fix: ['section'], fixAll: true },
  'section-empty': { message: ['section', 'need'], fix: null },
  'section-choice': { message: ['section', 'choices'], fix: ['choice'] },
  'section-hint': { message: ['hint'], fix: [] },
  'section-heading': { message: ['heading'], fix: ['heading'] },
  'action-missing': { message: [], fix: null },
  'action-date': { message: [], fix: null },
  'action-owner': { message: [], fix: null },
  'action-past': { message: ['date'], fix: null },
  'field-required': { message: [], fix: null },
  'fields-required': { message: ['box'], fix: null },
  'field-values': { message: [], fix: null },
  'field-day': { message: ['days', 'max'], fix: null },
  'labels-required': { message: ['parts'], fix: null },
  'reference-missing': { message: [], fix: null },
  'reason-missing': { message: [], fix: null },
  'words-beside': { message: ['found'], fix: null },
  'off-topic': { message: [], fix: null },
  sentences: { message: ['count', 'max'], fix: null },
  placeholder: { message: ['found'], fix: null },
  length: { message: ['box', 'count', 'max'], fix: null },
};
