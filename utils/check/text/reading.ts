import type { EventDefinition } from '../definitions';
import type { PatternName } from '../grammar/patterns';
import type { MatchIndex } from './match-index';
import type { NormalText } from './normalise';
import type { Match } from './phrases';
import { clauseAt } from './segments';
import type { Sentence } from './segments';

/** A text taken apart, on which the questions of grammar are asked. Offsets are those of the normalised text. */
export interface Reading {
  readonly normal: NormalText;
  readonly sentences: readonly Sentence[];
  readonly matches: MatchIndex;
  /** The lists of all event phrases of the pack. */
  readonly eventLists: readonly string[];
  readonly patterns: Patterns;
}

/** The grammar's patterns, ready to try. */
export type Patterns = Readonly<Record<PatternName, RegExp>>;

/** A phrase that may tell of an event. */
export interface EventPhrase {
  readonly signal: string;
  readonly definition: EventDefinition;
  readonly manner: EventManner;
  readonly match: Match;
  readonly sentence: Sentence;
  readonly sentenceIndex: number;
}

/** A phrase of any kind in its sentence. */
export type PlacedPhrase = Pick<EventPhrase, 'match' | 'sentence'>;

/** How a phrase stands to its object; see `EventDefinition`. */
export type EventManner = 'phrases' | 'withObject' | 'adverbs';

export const EVENT_MANNERS: readonly EventManner[] = ['phrases', 'withObject', 'adverbs'];

/** The names under which a pack's lists stand in the phrase book. */
export const listName = {
  event: (signal: string, manner: EventManner) => `event.${manner}:${signal}`,
  topic: (signal: string) => `topic:${signal}`,
  hint: (signal: string) => `hint:${signal}`,
  except: (signal: string) => `except:${signal}`,
  notBy: (signal: string) => `not-by:${signal}`,
  vocabulary: (name: string) => `vocabulary:${name}`,
  trouble: (signal: string) => `trouble:${signal}`,
  solved: (signal: string) => `solved:${signal}`,
  code: (list: string, code: string) => `code:${list}:${code}`,
};

/** The clause that holds the phrase. */
export function clauseOf(phrase: PlacedPhrase): { readonly start: number; readonly end: number } {
  return clauseAt(phrase.sentence, phrase.match.start);
}
