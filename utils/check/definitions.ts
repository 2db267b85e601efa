/**
 * What a rule pack declares for the engine: plain data, no code. Phrases are written as people write them; they are
 * compared after normalisation (see `text/normalise.ts`). In a phrase, a closing `*` stands for any ending of a Latin word, and
 * `…` for a gap inside one sentence. There are no regular expressions in a pack: a search takes time in proportion to
 * the text, whatever the pack says.
 */

import type { Language } from './types';

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

/** Trouble that the text tells of: present unless denied, merely feared, or solved by what the text reports. */
export interface TroubleDefinition {
  readonly kind: 'trouble';
  readonly phrases: readonly string[];
  /** Longer phrases that look like trouble and are none. */
  readonly except?: readonly string[];
  /** What ends it, in the same sentence or the one behind it. */
  readonly solved: readonly string[];
  /** The vocabulary of the names that tell one trouble from another: what ends the one does not end the other. */
  readonly names?: string;
}

export type SignalDefinition = TopicDefinition | EventDefinition | TroubleDefinition;

/** A hashtag: the form a search finds, and what people write for it. */
export interface TagDefinition {
  /** With its `#`, in the form that a search finds, such as `#winback`. */
  readonly tag: string;
  /** Other words behind a `#` that are meant as this tag. */
  readonly aliases: readonly string[];
}

/** A closed list of tags in brackets, such as `[ALPHA]`: what each stands for, and what is no tag. */
export interface CodeListDefinition {
  readonly entries: readonly CodeDefinition[];
  /** The code for what fits none of the others. */
  readonly general: string;
  /** Words that serve as the general tag where a note has to begin with a tag. */
  readonly generalWords: readonly string[];
  /** Codes and names that were in use once; they are meant as tags wherever they stand. */
  readonly former: readonly string[];
  /** Words in capitals that people put in brackets and that are no tags, such as `TBD`. */
  readonly notTags: readonly string[];
  /** Names that are everyday words as well: inside a sentence they count only as they are written here. */
  readonly everyday?: readonly string[];
  /** The vocabulary of words that make a name of the everyday word before them, such as "rollout". */
  readonly companions?: string;
  /** The vocabulary of longer phrases that look like a name and are none. */
  readonly except?: string;
}

export interface CodeDefinition {
  /** In capitals, as it stands in the brackets. */
  readonly code: string;
  /** What it stands for; the first is the full name. */
  readonly names: readonly string[];
  /** Other words that may stand in the brackets. */
  readonly aliases?: readonly string[];
}

/** A text of labelled sections, such as an executive summary. */
export interface OutlineDefinition {
  readonly noteTypes: readonly string[];
  /** The headings that announce it, by language; the first is the one that is inserted. */
  readonly headings: Readonly<Record<Language, readonly string[]>>;
  /** In the order in which they belong. */
  readonly sections: readonly OutlineSectionDefinition[];
  /** Words that may stand in any label: articles, particles, "current". */
  readonly fillers: readonly string[];
  /** What the template says to the writer, and what must not stay. */
  readonly hints: readonly string[];
}

export interface OutlineSectionDefinition {
  readonly id: string;
  /** The section's labels by language; the first is the one that is inserted. */
  readonly labels: Readonly<Record<Language, readonly string[]>>;
  /** Labels in other words: they hold a word of each of these lists (three at most), in whatever order. */
  readonly words: readonly (readonly string[])[];
  /** What such a label may hold besides, and nothing else but fillers. */
  readonly extras?: readonly string[];
  /** Labels that count only where the text is such an outline anyway, such as "Status". */
  readonly shorts?: readonly string[];
  /** What it holds: free text, one of `choices`, lines of a list of tags, or nothing that is required. */
  readonly content: 'text' | 'choice' | 'codes' | 'optional';
  /** Of a choice: each by language, the first word the one that is inserted, the others accepted. */
  readonly choices?: readonly Readonly<Record<Language, readonly string[]>>[];
  /** Of lines of tags: the list. */
  readonly list?: string;
  /** Of lines of tags: the vocabulary of words that say nothing. */
  readonly nothing?: string;
  /** What to write there: a sentence for the writer whose section is empty. */
  readonly need?: Readonly<Record<Language, string>>;
}

/** An action that a note has to name, with its date and its owner. */
export interface ActionDefinition {
  /** The boxes of the form that hold it. */
  readonly field: string;
  readonly dateField: string;
  readonly ownerField: string;
  /** The vocabulary of words that announce it. */
  readonly labels: string;
  /** The vocabularies of words that announce its date and its owner, on lines of their own. */
  readonly dateLabels: string;
  readonly ownerLabels: string;
  /** The vocabulary of words that, with a date, tell of an event to come. */
  readonly events: string;
  /** The vocabulary of what is done next: with one who is to do it, it is an action without further words. */
  readonly acts: string;
  /** The vocabulary of those who may own it. */
  readonly owners: string;
  /** The vocabulary of what begins a sentence with a capital and is nobody's name. */
  readonly notNames: string;
}

/** When a rule holds. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly noteType: readonly string[] }
  | { readonly role: readonly string[] }
  /** The note carries this hashtag, in whatever form. */
  | { readonly tag: string }
  /** The text is such an outline. */
  | { readonly outline: string }
  | FieldCondition
  /** The box of the finding enforces its limit itself, or does not. Asked for the severity of a finding. */
  | { readonly enforced: boolean }
  | SignalCondition;

/** A box of the form is empty, is filled, or is not there. */
export interface FieldCondition {
  readonly field: string;
  readonly is: 'empty' | 'filled' | 'absent';
}

/** At least one of the signals holds, in the manner asked for. */
export interface SignalCondition {
  readonly signal: readonly string[];
  /** Only events that the note puts down to this topic: in the same or a neighbouring sentence, no other cause given. */
  readonly because?: string;
  /** Leaves out events for which the note gives a cause other than this topic. */
  readonly unlessBecauseOfOther?: string;
}
