import type { Report, RuleContext } from '../context';
import type { RuleDefinition } from '../rule-definitions';
import { actionDate } from './action-date';
import { actionMissing } from './action-missing';
import { actionOwner } from './action-owner';
import { actionPast } from './action-past';
import { codeDuplicate } from './code-duplicate';
import { codeForm } from './code-form';
import { codeGeneral } from './code-general';
import { codeMissing } from './code-missing';
import { codeName } from './code-name';
import { codeNoStatus } from './code-no-status';
import { codePrefix } from './code-prefix';
import { codeSubject } from './code-subject';
import { codeUnknown } from './code-unknown';
import { fieldDay } from './field-day';
import { fieldRequired } from './field-required';
import { fieldValues } from './field-values';
import { fieldsRequired } from './fields-required';
import { labelsRequired } from './labels-required';
import { length } from './length';
import { offTopic } from './off-topic';
import { placeholder } from './placeholder';
import { reasonMissing } from './reason-missing';
import { referenceMissing } from './reference-missing';
import { reminder } from './reminder';
import { sectionChoice } from './section-choice';
import { sectionEmpty } from './section-empty';
import { sectionHeading } from './section-heading';
import { sectionHint } from './section-hint';
import { sectionMissing } from './section-missing';
import { sentences } from './sentences';
import { tagForbidden } from './tag-forbidden';
import { tagForm } from './tag-form';
import { tagPlacement } from './tag-placement';
import { tagRequired } from './tag-required';
import { tagSection } from './tag-section';
import { wordsBeside } from './words-beside';

/** A rule kind: what it reports of a note, as the rule configures it. */
type Kind<R extends RuleDefinition> = (rule: R, context: RuleContext) => Report[];

/** All rule kinds by name, a file each. */
const KINDS: { readonly [K in RuleDefinition['kind']]: Kind<Extract<RuleDefinition, { kind: K }>> } = {
  'action-date': actionDate,
  'action-missing': actionMissing,
  'action-owner': actionOwner,
  'action-past': actionPast,
  'code-duplicate': codeDuplicate,
  'code-form': codeForm,
  'code-general': codeGeneral,
  'code-missing': codeMissing,
  'code-name': codeName,
  'code-no-status': codeNoStatus,
  'code-prefix': codePrefix,
  'code-subject': codeSubject,
  'code-unknown': codeUnknown,
  'field-day': fieldDay,
  'field-required': fieldRequired,
  'field-values': fieldValues,
  'fields-required': fieldsRequired,
  'labels-required': labelsRequired,
  length,
  'off-topic': offTopic,
  placeholder,
  'reason-missing': reasonMissing,
  'reference-missing': referenceMissing,
  reminder,
  'section-choice': sectionChoice,
  'section-empty': sectionEmpty,
  'section-heading': sectionHeading,
  'section-hint': sectionHint,
  'section-missing': sectionMissing,
  sentences,
  'tag-forbidden': tagForbidden,
  'tag-form': tagForm,
  'tag-placement': tagPlacement,
  'tag-required': tagRequired,
  'tag-section': tagSection,
  'words-beside': wordsBeside,
};

/** What a rule reports of a note. */
export function reportsOf(rule: RuleDefinition, context: RuleContext): Report[] {
  // The record has matched each kind to its rules; the union of all rules can't show it.
  return (KINDS[rule.kind] as Kind<RuleDefinition>)(rule, context);
}
