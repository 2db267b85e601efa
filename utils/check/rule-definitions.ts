import type { Condition } from './definitions';
import type { Language } from './types';

/** The note lacks a tag that it should carry. */
export interface TagRequiredRule {
  readonly kind: 'tag-required';
  readonly tag: string;
  readonly when: Condition;
  /** No fix is offered while this holds. */
  readonly noFixWhen?: Condition;
}

/** The note carries a tag that it must not. */
export interface TagForbiddenRule {
  readonly kind: 'tag-forbidden';
  readonly tag: string;
  readonly when: Condition;
}

/** Something meant as a tag would not be found by a search for it. */
export interface TagFormRule {
  readonly kind: 'tag-form';
  readonly tag: string;
}

/** The note says something that asks for an act elsewhere. */
export interface ReminderRule {
  readonly kind: 'reminder';
  readonly when: Condition;
}

/** A tag is used in a note type in which the writer's role does not use it. */
export interface TagPlacementRule {
  readonly kind: 'tag-placement';
  readonly tag: string;
  /** Role → note types in which that role uses the tag. A role without an entry is not checked. */
  readonly noteTypes: Readonly<Record<string, readonly string[]>>;
}

/** A tag has to stand in a certain section of the text, or a certain field of the form. */
export interface TagSectionRule {
  readonly kind: 'tag-section';
  readonly tag: string;
  readonly when: Condition;
  /** The field of the form that is the section. */
  readonly field: string;
  /** The section's labels in the text. */
  readonly labels: readonly string[];
  /** Labels of the sections that may follow it. */
  readonly otherLabels: readonly string[];
}

/** Rules on a list of tags in brackets name the list. */
interface CodeRule {
  readonly list: string;
}

/** The section of an outline in which a rule holds. */
export interface SectionPlace {
  readonly outline: string;
  readonly section: string;
}

/** Something in brackets was meant as a tag of the list and is none. */
export interface CodeUnknownRule extends CodeRule, SectionPlace {
  readonly kind: 'code-unknown';
  /** Note types whose first line has to be a tag: there, too, any word in capitals is meant as one. */
  readonly firstLineOf: readonly string[];
  /** The vocabulary of labels that may stand before that tag. */
  readonly labels: string;
}

/** A tag of the list is written so that a search misses it. */
export interface CodeFormRule extends CodeRule {
  readonly kind: 'code-form';
  /** Note types whose first line may begin with one of the list's general words instead of the tag. */
  readonly generalWordsIn: readonly string[];
}

/** A tag and the name behind it disagree. */
export interface CodeNameRule extends CodeRule {
  readonly kind: 'code-name';
}

/** A line of the section starts with a name of the list and lacks the tag. */
export interface CodeMissingRule extends CodeRule, SectionPlace {
  readonly kind: 'code-missing';
}

/** A line of the section holds a tag and says nothing behind it. */
export interface CodeNoStatusRule extends CodeRule, SectionPlace {
  readonly kind: 'code-no-status';
  /** The vocabulary of words that say nothing. */
  readonly nothing: string;
}

/** A second line of the section holds the same tag. */
export interface CodeDuplicateRule extends CodeRule, SectionPlace {
  readonly kind: 'code-duplicate';
}

/** The general tag stands on a line that is about something with a tag of its own. */
export interface CodeGeneralRule extends CodeRule {
  readonly kind: 'code-general';
  /** The vocabulary of matters that are general. */
  readonly matters: string;
}

/** A note is about one entry of the list, and belongs into another note type. */
export interface CodeSubjectRule extends CodeRule {
  readonly kind: 'code-subject';
  readonly when: Condition;
  /** Where a note that merely names the entry stays silent; one that starts with a tag does not. */
  readonly unlessTagged: Condition;
  /** The vocabulary of work on an entry. */
  readonly work: string;
  /** The vocabulary of states of that work: they tell of it even where a meeting is the place. */
  readonly states: string;
  /** The vocabulary of matters that concern more than one entry, meetings among them. */
  readonly matters: string;
  /** The vocabulary of words for talk: a sentence with one tells of a meeting, unless it tells of a state. */
  readonly talk?: string;
  /** The vocabulary of words that announce what is to be done next: such a sentence says nothing of the entry. */
  readonly asides: string;
  /** Role → the note types that are right; `otherwise` for every other role. */
  readonly noteTypes: Readonly<Record<string, readonly string[]>>;
  readonly otherwise: readonly string[];
}

/** A note has to start with a tag of the list. */
export interface CodePrefixRule extends CodeRule {
  readonly kind: 'code-prefix';
  readonly when: Condition;
  /** The vocabulary of labels that may stand before the tag. */
  readonly labels: string;
}

interface OutlineRule {
  readonly outline: string;
}

/** A section's label is not there. */
export interface SectionMissingRule extends OutlineRule {
  readonly kind: 'section-missing';
}

/** A section has a label and says nothing. */
export interface SectionEmptyRule extends OutlineRule {
  readonly kind: 'section-empty';
}

/** Of a choice none was made, or more than one, or another than is offered. */
export interface SectionChoiceRule extends OutlineRule {
  readonly kind: 'section-choice';
}

/** A hint of the template is still there. */
export interface SectionHintRule extends OutlineRule {
  readonly kind: 'section-hint';
}

/** The sections are there, the heading is not. */
export interface SectionHeadingRule extends OutlineRule {
  readonly kind: 'section-heading';
}

interface ActionRule {
  readonly action: string;
  readonly when: Condition;
}

/** The note names no action. */
export interface ActionMissingRule extends ActionRule {
  readonly kind: 'action-missing';
}

/** The action has no date. */
export interface ActionDateRule extends ActionRule {
  readonly kind: 'action-date';
}

/** The action has no owner. */
export interface ActionOwnerRule extends ActionRule {
  readonly kind: 'action-owner';
}

/** The action's date lies before today. */
export interface ActionPastRule extends ActionRule {
  readonly kind: 'action-past';
}

/** A box of the form is empty, or a switch is off, and must not be. A form without it is not reported. */
export interface FieldRequiredRule {
  readonly kind: 'field-required';
  readonly field: string;
  /** Whether the box is a switch: then "off" is empty. */
  readonly switch?: boolean;
  readonly when: Condition;
}

/** A placeholder of a template is still there; so is `{{name}}`. */
export interface PlaceholderRule {
  readonly kind: 'placeholder';
  /** With their square brackets. */
  readonly placeholders: readonly string[];
}

/** A text is longer than it may be. */
export interface LengthRule {
  readonly kind: 'length';
  readonly limits: readonly LengthLimit[];
}

export interface LengthLimit {
  readonly noteTypes: readonly string[];
  /** A box of the form; left out for the note itself. */
  readonly field?: string;
  /** What the message calls it; its id where this is left out. */
  readonly name?: Readonly<Record<Language, string>>;
  /** In UTF-16 units, as text boxes count. */
  readonly max: number;
  /** What follows this sign is not counted. */
  readonly uncountedBehind?: string;
}

/** What a text states: troubles that it tells of, and phrases of a vocabulary. */
export interface StatementSource {
  /** Signals of the kind `trouble`. */
  readonly signals: readonly string[];
  /** The vocabularies of phrases that state it. */
  readonly statements: readonly string[];
  /** The vocabulary of longer phrases that look like it and are none. */
  readonly except: string;
}

/** The text states something and gives no reason for it. */
export interface ReasonMissingRule extends StatementSource {
  readonly kind: 'reason-missing';
  readonly when: Condition;
  /** The vocabulary of what is a reason, besides what the grammar knows ("because", 「ため」). */
  readonly reasons: string;
  /** The vocabulary of what looks like a reason and is none. */
  readonly notReasons: string;
}

/** The text states something in words that leave it open. */
export interface WordsBesideRule extends StatementSource {
  readonly kind: 'words-beside';
  readonly when: Condition;
  /** The vocabulary of such words, and of longer phrases that look like them and are none. */
  readonly words: string;
  readonly notWords: string;
  /** Of these the vocabulary of words that at a sentence's end, or at its start with a comma, are said of all of it. */
  readonly widely: string;
}

/** The text is about something else than it should be. */
export interface OffTopicRule extends StatementSource {
  readonly kind: 'off-topic';
  readonly when: Condition;
  /** The vocabulary of what else it is about, and of longer phrases that look like it and are none. */
  readonly about: string;
  readonly notAbout: string;
}

/** A text has more sentences than it may have. */
export interface SentencesRule {
  readonly kind: 'sentences';
  readonly when: Condition;
  readonly max: number;
}

/** Parts of the text that have to be there, each behind its label. */
export interface LabelsRequiredRule {
  readonly kind: 'labels-required';
  readonly when: Condition;
  readonly parts: readonly LabelledPartDefinition[];
  /** The vocabularies of labels of other parts, where one of these ends. */
  readonly otherLabels: readonly string[];
  /** What a template says to the writer behind a label: it says nothing. */
  readonly hints: readonly string[];
}

export interface LabelledPartDefinition {
  /** The vocabulary of its labels. */
  readonly labels: string;
  /** What the message calls it. */
  readonly name: Readonly<Record<Language, string>>;
  /** A box of the form that serves as well. */
  readonly field?: string;
}

/** A labelled part of the text tells of trouble with something of the list, and gives no number for it. */
export interface ReferenceMissingRule {
  readonly kind: 'reference-missing';
  readonly when: Condition;
  /** The vocabulary of the part's labels, and those of labels of other parts. */
  readonly labels: string;
  readonly otherLabels: readonly string[];
  /** The list of tags whose names it is about, and a vocabulary of more names. */
  readonly list: string;
  readonly names: string;
  /** The vocabulary of trouble. */
  readonly troubles: string;
  /** The vocabulary of trouble that is the named thing's own. */
  readonly defects: string;
  /** The vocabulary of what makes it trouble of another sort, unless told behind such a defect and the name. */
  readonly unless: string;
  /** The vocabulary of what makes it none. */
  readonly except: string;
  /** The vocabulary of what stands before the number. */
  readonly reference: string;
}

/** Boxes of the form are empty and must not be. A form without them is not reported. */
export interface FieldsRequiredRule {
  readonly kind: 'fields-required';
  readonly when: Condition;
  readonly fields: readonly { readonly field: string; readonly name: Readonly<Record<Language, string>> }[];
}

/** Boxes of the form are set to something else than they should be. */
export interface FieldValuesRule {
  readonly kind: 'field-values';
  readonly when: Condition;
  readonly fields: readonly { readonly field: string; readonly values: readonly string[] }[];
  /** What a box says that nothing has been chosen in. */
  readonly unset: readonly string[];
}

/** The day in a box of the form lies too far ahead of today. */
export interface FieldDayRule {
  readonly kind: 'field-day';
  readonly when: Condition;
  readonly field: string;
  /** In days from today. */
  readonly max: number;
}

export type RuleDefinition =
  | ReasonMissingRule
  | WordsBesideRule
  | OffTopicRule
  | SentencesRule
  | LabelsRequiredRule
  | ReferenceMissingRule
  | FieldsRequiredRule
  | FieldValuesRule
  | FieldDayRule
  | TagRequiredRule
  | TagForbiddenRule
  | TagFormRule
  | ReminderRule
  | TagPlacementRule
  | TagSectionRule
  | CodeUnknownRule
  | CodeFormRule
  | CodeNameRule
  | CodeMissingRule
  | CodeNoStatusRule
  | CodeDuplicateRule
  | CodeGeneralRule
  | CodeSubjectRule
  | CodePrefixRule
  | SectionMissingRule
  | SectionEmptyRule
  | SectionChoiceRule
  | SectionHintRule
  | SectionHeadingRule
  | ActionMissingRule
  | ActionDateRule
  | ActionOwnerRule
  | ActionPastRule
  | FieldRequiredRule
  | PlaceholderRule
  | LengthRule;
