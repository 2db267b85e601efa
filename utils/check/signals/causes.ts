import { sentenceAt } from '../text/segments';
import { clauseOf, listName } from '../text/reading';
import type { EventPhrase, Reading } from '../text/reading';
import type { Match } from '../text/phrases';

/** A cause that the text gives for something. */
interface Cause {
  /** Where its marker stands: 「により」, "due to". */
  readonly marker: Match;
  /** The topics that it names. */
  readonly topics: readonly string[];
  /** Whether it names something that stands against a topic: not merely "a decision", or what a topic brings about. */
  readonly other: boolean;
}

/** What the text gives as the cause of an event. */
export interface CauseOfEvent {
  readonly topics: readonly string[];
  /** Another cause is given, and no topic among the causes. */
  readonly other: boolean;
}

/** A mention of a topic that holds. */
export interface Mention {
  readonly signal: string;
  readonly match: Match;
  readonly sentenceIndex: number;
}

/** Finds what the text gives as the cause of an event, in its own sentence or in a sentence that does nothing else. */
export function causeOf(
  reading: Reading,
  phrase: EventPhrase,
  mentions: readonly Mention[],
  topics: readonly string[],
): CauseOfEvent {
  const causes = phrase.sentence.japanese
    ? japaneseCauses(reading, phrase, mentions, topics)
    : englishCauses(reading, phrase, mentions, topics);
  const next =
    reasonInNextSentence(reading, phrase, mentions, topics) ??
    (phrase.definition.ends ? obstacle(reading, phrase, mentions) : null);
  if (next) causes.push(next);
  const named = causes.flatMap((cause) => cause.topics);
  return { topics: named, other: named.length === 0 && causes.some((cause) => cause.other) };
}

function japaneseCauses(
  reading: Reading,
  phrase: EventPhrase,
  mentions: readonly Mention[],
  topics: readonly string[],
): Cause[] {
  const { matches, normal } = reading;
  const { sentence, match } = phrase;
  const causes: Cause[] = [];
  let from = sentence.start;
  for (const marker of matches.within(['ja.cause'], sentence.start, match.start)) {
    if (marker.start < from) continue;
    const cause = japaneseCause(reading, from, marker, mentions, topics);
    const events = matches
      .within(reading.eventLists, marker.end, match.start)
      .filter((each) => each.end <= match.start);
    const joined = events.every((each) => normal.text.slice(each.end, match.start).length < 16);
    if (cause && joined) causes.push(cause);
    from = marker.end;
  }
  for (const mention of mentions) {
    if (mention.sentenceIndex !== phrase.sentenceIndex || mention.match.end > match.start) continue;
    if (reading.patterns.bringsAbout.test(normal.text.slice(mention.match.end, match.start)))
      causes.push({ marker: mention.match, topics: [mention.signal], other: false });
  }
  for (const marker of matches.within(['ja.reason'], sentence.start, sentence.end)) {
    causes.push(reasonBetween(reading, marker.end, sentence.end, marker, mentions, topics));
  }
  return causes;
}

function japaneseCause(
  reading: Reading,
  from: number,
  marker: Match,
  mentions: readonly Mention[],
  topics: readonly string[],
): Cause | null {
  const { text } = reading.normal;
  const word = text.slice(marker.start, marker.end);
  const agent = reading.matches.within(['ja.agent'], from, marker.start).some((each) => each.end === marker.start);
  if (agent && word.startsWith('によ')) return null;
  const purpose = word.startsWith('ため') && reading.patterns.purposeBefore.test(text.slice(from, marker.start));
  const cause = reasonBetween(reading, from, marker.start, marker, mentions, topics);
  return purpose ? { ...cause, other: false } : cause;
}

function englishCauses(
  reading: Reading,
  phrase: EventPhrase,
  mentions: readonly Mention[],
  topics: readonly string[],
): Cause[] {
  const { matches } = reading;
  const { sentence, match } = phrase;
  const causes: Cause[] = [];
  const markers = matches
    .within(['en.cause', 'en.reason'], sentence.start, sentence.end)
    .filter((each) => !matches.overlaps('en.not-cause', each.start, each.end));
  for (const marker of matches.within(['en.therefore'], sentence.start, match.start)) {
    if (matches.overlaps('en.not-cause', marker.start, marker.end)) continue;
    causes.push(reasonBetween(reading, sentence.start, marker.start, marker, mentions, topics));
  }
  for (const [index, marker] of markers.entries()) {
    if (isDeniedCause(reading, marker) || !saysWhy(reading, marker, match.end, sentence.end)) continue;
    const first = matches.within(reading.eventLists, sentence.start, marker.start).length === 0;
    const behind = marker.start >= match.end;
    const between = behind ? matches.within(reading.eventLists, match.end, marker.start) : [];
    if (!behind && !first) continue;
    if (
      behind &&
      between.some((each) => !/^[ ,]*(?:and|or|&)?[ ,]*$/.test(reading.normal.text.slice(match.end, each.start)))
    )
      continue;
    const end = behind ? (markers[index + 1]?.start ?? reasonEnd(reading, marker.end, sentence.end)) : match.start;
    causes.push(
      reasonBetween(
        reading,
        marker.end,
        Math.min(end, reasonEnd(reading, marker.end, sentence.end)),
        marker,
        mentions,
        topics,
      ),
    );
  }
  return causes;
}

/** "by" and "until" say why only where they name neither who acts nor when. */
function saysWhy(reading: Reading, marker: Match, eventEnd: number, sentenceEnd: number): boolean {
  const { text } = reading.normal;
  const word = text.slice(marker.start, marker.end);
  if (word !== 'by' && word !== 'until' && word !== 'till') return true;
  if (word === 'by' && marker.start !== eventEnd + 1) return false;
  const reason = text.slice(marker.end, Math.min(sentenceEnd, marker.end + 60));
  const agent = reading.matches.within(['en.agent'], marker.end, marker.end + 24).length > 0 && word === 'by';
  return !agent && hasOtherWords(reading, marker.end, marker.end + reason.length);
}

/** Whether a stretch holds words other than those that say when. */
export function hasOtherWords(reading: Reading, start: number, end: number): boolean {
  const words = reading.normal.text.slice(start, end).matchAll(/[a-z]{3,}/g);
  return [...words].some((word) => !reading.matches.overlaps('en.time', start + word.index, start + word.index + 1));
}

function reasonEnd(reading: Reading, from: number, sentenceEnd: number): number {
  const stop = reading.normal.text.slice(from, sentenceEnd).search(/;| so | but |\. /);
  return stop < 0 ? sentenceEnd : from + stop;
}

function isDeniedCause(reading: Reading, marker: Match): boolean {
  return /(?:\bnot|n't|\bno longer|\brather than|\binstead of)(?: only)? $/.test(
    reading.normal.text.slice(Math.max(0, marker.start - 14), marker.start),
  );
}

function reasonBetween(
  reading: Reading,
  start: number,
  end: number,
  marker: Match,
  mentions: readonly Mention[],
  topics: readonly string[],
): Cause {
  const named = mentions
    .filter((each) => each.match.start >= start && each.match.end <= end)
    .map((each) => each.signal);
  const open = [...topics.map(listName.hint), 'ja.open-cause', 'en.open-cause'];
  const isOpen = reading.matches.within(open, start, Math.max(end, marker.end)).length > 0;
  const empty = reading.normal.text.slice(start, end).trim() === '';
  return { marker, topics: named, other: named.length === 0 && !isOpen && !empty };
}

/** 「一時停止。予算不足のため。」, "Paused. Reason: budget cuts." */
function reasonInNextSentence(
  reading: Reading,
  phrase: EventPhrase,
  mentions: readonly Mention[],
  topics: readonly string[],
): Cause | null {
  const next = reading.sentences[phrase.sentenceIndex + 1];
  if (!next || reading.matches.within(reading.eventLists, next.start, next.end).length > 0) return null;
  const announced = reading.matches.within(
    ['ja.reason', 'en.reason'],
    next.start,
    Math.min(next.end, next.start + 16),
  )[0];
  if (announced) return reasonBetween(reading, announced.end, next.end, announced, mentions, topics);
  const opening = reading.matches.within(['en.cause'], next.start, next.end)[0];
  if (opening && opening.start === next.start)
    return reasonBetween(reading, opening.end, next.end, opening, mentions, topics);
  const closing = reading.matches.within(['ja.cause'], next.start, next.end).at(-1);
  if (!closing || !/^(?:です|である|とのこと)?。?$/.test(reading.normal.text.slice(closing.end, next.end))) return null;
  return reasonBetween(reading, next.start, closing.start, closing, mentions, topics);
}

/** 「移行は保留、予算承認待ち」, "paused, budget was cut": what stands in the way, in a clause that tells of nothing else. */
function obstacle(reading: Reading, phrase: EventPhrase, mentions: readonly Mention[]): Cause | null {
  const { matches, sentences } = reading;
  const own = phrase.sentence;
  if (mentions.some((each) => each.sentenceIndex === phrase.sentenceIndex)) return null;
  const before = obstacleBefore(reading, phrase);
  if (before) return before;
  const next = sentences[phrase.sentenceIndex + 1];
  for (const part of [own, next]) {
    if (!part) continue;
    const from = part === own ? clauseOf(phrase).end : part.start;
    if (matches.within(reading.eventLists, from, part.end).length > 0) return null;
    if (mentions.some((each) => each.match.start >= from && each.match.end <= part.end)) return null;
    const found = matches.within(['ja.obstacle', 'en.obstacle'], from, part.end)[0];
    if (found) return { marker: found, topics: [], other: true };
  }
  return null;
}

/** 「予算が下りず移行は延期」, "budget freeze, migration shelved": told before the event, with no event between. */
function obstacleBefore(reading: Reading, phrase: EventPhrase): Cause | null {
  const { matches } = reading;
  const { sentence, match } = phrase;
  const lists = sentence.japanese ? ['ja.cannot'] : ['en.obstacle'];
  const found = matches
    .within(lists, sentence.start, match.start)
    .findLast((each) => !matches.overlaps('ja.not-denial', each.start, each.end));
  if (
    !found ||
    matches
      .within(reading.eventLists, sentence.start, match.start)
      .some((each) => each.start > found.end + 1 && each.end < match.start)
  )
    return null;
  return { marker: found, topics: [], other: true };
}

/** The index of the sentence that a match stands in. */
export function sentenceOf(reading: Reading, match: Match): number {
  return sentenceAt(reading.sentences, match.start);
}
