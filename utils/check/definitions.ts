/**
 * What a rule pack declares for the engine: plain data, no code. Phrases are written as people write them; they are
 * compared after normalisation (see `normalise.ts`). In a phrase, a closing `*` stands for any ending of a Latin word, and
 * `…` for a gap inside one sentence. There are no regular expressions in a pack: a search takes time in proportion to
 * the text, whatever the pack says.
 */

/** Named word lists that signals refer to, such as what can be deployed. */
export type Vocabularies = Readonly<Record<string, readonly string[]>>;

/** Something the text mentions: present or not, unless its bearing is denied ("no impact of …"). */
interface TopicDefinition {
  readonly kind: 'topic';
  readonly phrases: readonly string[];
  /** Words that only suggest the topic; as a cause they leave the question of the cause open. */
  readonly hints?: readonly string[];
  /** Longer phrases that look like a mention and are none. */
  readonly except?: readonly string[];
}

/** Something the text says is done, planned or asked for; it has a subject matter, can be denied, and has causes. */
export interface EventDefinition {
  readonly kind: 'event';
  /** Phrases that may stand without their object: then the object is taken from what was spoken of before. */
  readonly phrases?: readonly string[];
  /** Phrases that count only with an object named in the same sentence. */
  readonly withObject?: readonly string[];
  /** Adverbs: they count when what they hasten is an object named in their clause, and is not itself stopped. */
  readonly adverbs?: readonly string[];
  /** The vocabularies of the things it has to be said of: common nouns first, then names that tell one from another. */
  readonly about: readonly string[];
  /** Of these the vocabulary of undertakings, which are what the noun before them says. */
  readonly undertakings?: string;
  /** The vocabulary of the things that make it something else. */
  readonly notAbout: string;
  /** Longer phrases that look like the event and are none. */
  readonly except?: readonly string[];
  /** Who must not be the one who asks or does, as the subject of the clause. */
  readonly notBy?: readonly string[];
  /** Other events that may stand beside an adverb of this one; any other there is what the adverb hastens. */
  readonly with?: readonly string[];
  /** Whether words such as "resumed" end it. */
  readonly ends?: boolean;
}

export type SignalDefinition = TopicDefinition | EventDefinition;

/** A hashtag: the form a search finds, and what people write for it. */
export interface TagDefinition {
  /** With its `#`, in the form that a search finds, such as `#winback`. */
  readonly tag: string;
  /** Other words behind a `#` that are meant as this tag. */
  readonly aliases: readonly string[];
}

/** When a rule holds. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly noteType: readonly string[] }
  | { readonly role: readonly string[] }
  | { readonly tag: string }
  | SignalCondition;

/** At least one of the signals holds, in the manner asked for. */
export interface SignalCondition {
  readonly signal: readonly string[];
  /** Only events that the note puts down to this topic: in the same or a neighbouring sentence, no other cause given. */
  readonly because?: string;
  /** Leaves out events for which the note gives a cause other than this topic. */
  readonly unlessBecauseOfOther?: string;
}

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

export type RuleDefinition =
  TagRequiredRule | TagForbiddenRule | TagFormRule | ReminderRule | TagPlacementRule | TagSectionRule;
