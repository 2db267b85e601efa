import { causeOf, sentenceOf } from './causes';
import type { Mention } from './causes';
import type { EventDefinition, SignalDefinition } from '../definitions';
import { isDenied, isSupposed } from './denial';
import { findMentions } from './mentions';
import { objectOf } from './objects';
import { EVENT_MANNERS, clauseOf, listName } from '../text/reading';
import type { EventManner, EventPhrase, Reading } from '../text/reading';
import { isOver } from './resumption';
import { findTroubles } from './troubles';

/** A signal that holds, at a place of the normalised text. */
export interface SignalHit {
  readonly signal: string;
  /** What to show as the ground for it: the phrase with its object. */
  readonly start: number;
  readonly end: number;
  readonly sentenceIndex: number;
  /** The topics that the text names as its cause. */
  readonly causes: readonly string[];
  /** Another cause is given, and no topic. */
  readonly otherCause: boolean;
}

/** What a text says, in the words of the pack's signals. */
export interface Signals {
  readonly mentions: readonly Mention[];
  readonly events: readonly SignalHit[];
}

/** Reads all signals out of a text. */
export function readSignals(reading: Reading, definitions: Readonly<Record<string, SignalDefinition>>): Signals {
  const topics = Object.keys(definitions).filter((name) => definitions[name]!.kind === 'topic');
  const mentions = topics
    .flatMap((topic) => findMentions(reading, topic))
    .sort((one, other) => one.match.start - other.match.start);
  const events: SignalHit[] = [];
  for (const [signal, definition] of Object.entries(definitions)) {
    if (definition.kind === 'trouble') events.push(...findTroubles(reading, signal, definition));
    if (definition.kind !== 'event') continue;
    for (const manner of EVENT_MANNERS) {
      for (const phrase of phrasesOf(reading, signal, definition, manner)) {
        const hit = holds(reading, phrase, mentions, topics);
        if (hit) events.push(hit);
      }
    }
  }
  return { mentions, events: events.sort((one, other) => one.start - other.start) };
}

function phrasesOf(reading: Reading, signal: string, definition: EventDefinition, manner: EventManner): EventPhrase[] {
  const phrases: EventPhrase[] = [];
  for (const match of reading.matches.all(listName.event(signal, manner))) {
    if (reading.matches.overlaps(listName.except(signal), match.start, match.end)) continue;
    const sentenceIndex = sentenceOf(reading, match);
    const sentence = reading.sentences[sentenceIndex];
    if (sentence) phrases.push({ signal, definition, manner, match, sentence, sentenceIndex });
  }
  return phrases;
}

function holds(
  reading: Reading,
  phrase: EventPhrase,
  mentions: readonly Mention[],
  topics: readonly string[],
): SignalHit | null {
  const object = objectOf(reading, phrase);
  if (object.verdict === 'other') return null;
  if (object.verdict === 'none' && phrase.manner !== 'phrases') return null;
  if (phrase.manner === 'adverbs' && hastensAStop(reading, phrase)) return null;
  if (isAnotherActing(reading, phrase)) return null;
  if (isDenied(reading, phrase) || isSupposed(reading, phrase)) return null;
  if (phrase.definition.ends && isOver(reading, phrase)) return null;
  const cause = causeOf(reading, phrase, mentions, topics);
  return {
    signal: phrase.signal,
    start: Math.min(phrase.match.start, object.match?.start ?? phrase.match.start),
    end: Math.max(phrase.match.end, object.match?.end ?? phrase.match.end),
    sentenceIndex: phrase.sentenceIndex,
    causes: cause.topics,
    otherCause: cause.other,
  };
}

/** 「急遽、展開を中止」: what is done in haste is a stop. */
function hastensAStop(reading: Reading, phrase: EventPhrase): boolean {
  const { match, sentence } = phrase;
  const adverbLists = reading.eventLists.filter((list) => list.startsWith('event.adverbs:'));
  const end = reading.normal.text[match.end] === '、' ? sentence.end : clauseOf(phrase).end;
  return reading.matches
    .within(reading.eventLists, match.end, end)
    .some(
      (each) =>
        !adverbLists.includes(each.list) &&
        !each.list.endsWith(`:${phrase.signal}`) &&
        !mayStandBeside(phrase, each.list),
    );
}

function mayStandBeside(phrase: EventPhrase, list: string): boolean {
  return phrase.definition.with?.some((signal) => list.endsWith(`:${signal}`)) ?? false;
}

/** The clause speaks of others, or its subject is one of those who must not be. */
function isAnotherActing(reading: Reading, phrase: EventPhrase): boolean {
  const clause = clauseOf(phrase);
  const others = ['ja.others', 'en.others', listName.notBy(phrase.signal)];
  return reading.matches.within(others, clause.start, phrase.match.start).length > 0;
}
