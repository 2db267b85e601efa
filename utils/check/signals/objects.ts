import { clauseOf, listName } from '../text/reading';
import type { EventPhrase, Reading } from '../text/reading';
import type { Match } from '../text/phrases';

/**
 * What an event is said of. 「展開を停止」 is said of the deployment, 「会議を停止」 of something else; 「一時停止したい」
 * names nothing and is taken to speak of what the note is about.
 */
export interface EventObject {
  readonly verdict: 'about' | 'other' | 'none';
  /** Where the object is named. */
  readonly match: Match | null;
}

const NONE: EventObject = { verdict: 'none', match: null };
const OTHER: EventObject = { verdict: 'other', match: null };
const JAPANESE_LINK = /^(?:の|・|と|や|または|及び|および|、|への|\+|\/|用)?$/;

/** Finds what an event phrase is said of. */
export function objectOf(reading: Reading, phrase: EventPhrase): EventObject {
  const { japanese } = phrase.sentence;
  let found = japanese ? japaneseObject(reading, phrase) : englishObject(reading, phrase);
  if (!found && japanese && phrase.match.latin) found = englishObject(reading, phrase);
  if (found)
    return {
      verdict: isUndertakingElsewhere(reading, phrase, found) ? 'other' : verdictOf(phrase, found),
      match: found,
    };
  return hasUnknownObject(reading, phrase) ? OTHER : NONE;
}

function verdictOf(phrase: EventPhrase, match: Match): 'about' | 'other' {
  return match.list === listName.vocabulary(phrase.definition.notAbout) ? 'other' : 'about';
}

/** 「データセンター移転プロジェクト」: an undertaking is what the noun before it says. */
function isUndertakingElsewhere(reading: Reading, phrase: EventPhrase, found: Match): boolean {
  const { undertakings, notAbout } = phrase.definition;
  if (!undertakings || !reading.matches.overlaps(listName.vocabulary(undertakings), found.start, found.end))
    return false;
  return reading.matches
    .within([listName.vocabulary(notAbout)], Math.max(0, found.start - 24), found.start)
    .some((each) => /^(?:の| )?$/.test(reading.normal.text.slice(each.end, found.start)));
}

/** An object is named, and it is nothing that the pack knows: 「社員旅行を中止」, "paused their newsletter". */
function hasUnknownObject(reading: Reading, phrase: EventPhrase): boolean {
  const { text } = reading.normal;
  const { match, sentence } = phrase;
  const before = text.slice(Math.max(sentence.start, match.start - 12), match.start);
  if (sentence.japanese) {
    const named =
      /[^\s、。]を$/.test(before) ||
      (/[\u30a1-\u30fa\u30fc\u4e00-\u9fff]が$/.test(before) && !endsWith(reading, 'ja.agent', match.start - 1));
    return named && !endsWith(reading, 'ja.part', match.start - 1);
  }
  const behind = text.slice(match.end, Math.min(match.end + 48, clauseOf(phrase).end));
  if (
    /^ (?:is|are) (?:the|their|our|a) [a-z]/.test(behind) &&
    /^(?:on hold|paused|stopped)$/.test(text.slice(match.start, match.end))
  )
    return true;
  return (
    phrase.manner === 'phrases' &&
    /^ (?:the|their|its|our|his|her) (?!first|next|second|third|remaining|rest|whole|entire|last|other|same|effort|process|pace)[a-z]/.test(
      behind,
    )
  );
}

function candidates(reading: Reading, phrase: EventPhrase, start: number, end: number): Match[] {
  const { about, notAbout } = phrase.definition;
  const lists = [...about, notAbout].map(listName.vocabulary);
  const all = reading.matches.within(lists, start, end);
  return all.filter((each) => !all.some((other) => other !== each && covers(other, each)));
}

function covers(outer: Match, inner: Match): boolean {
  if (outer.start > inner.start || outer.end < inner.end) return false;
  return outer.end - outer.start > inner.end - inner.start;
}

function japaneseObject(reading: Reading, phrase: EventPhrase): Match | null {
  const { match, sentence } = phrase;
  const clause = clauseOf(phrase);
  const inside = candidates(reading, phrase, match.start, match.end);
  if (inside.length > 0) return inside.at(-1)!;
  const behind = objectBehind(reading, phrase);
  if (phrase.manner === 'adverbs' && behind) return behind;
  const before = nounsBefore(reading, phrase, clause.start);
  const nearest = before.at(-1);
  if (nearest && (!behind || /^[をがのは]?$/.test(reading.normal.text.slice(nearest.end, match.start)))) return nearest;
  if (behind ?? nearest) return behind ?? nearest ?? null;
  return nounsBefore(reading, phrase, sentence.start).findLast((each) => isTopic(reading, phrase, each)) ?? null;
}

/** Whether a word of the list ends at an offset. */
function endsWith(reading: Reading, list: string, end: number): boolean {
  return reading.matches.within([list], Math.max(0, end - 12), end).some((each) => each.end === end);
}

/** The nouns before the phrase that can be its object: not those of a reason, nor those that name a place. */
function nounsBefore(reading: Reading, phrase: EventPhrase, from: number): Match[] {
  const { matches } = reading;
  const end = phrase.match.start;
  return candidates(reading, phrase, from, end).filter((each) => {
    const marked = /^[はもを]/.test(reading.normal.text.slice(each.end, each.end + 1));
    if (!marked && matches.within(['ja.cause'], each.end, end).length > 0) return false;
    return !matches
      .within(['ja.place'], each.end, Math.min(end, each.end + 8))
      .some((place) => place.start === each.end);
  });
}

/** The head of the first noun phrase behind: near for a verb that describes it, anywhere in the clause for an adverb. */
function objectBehind(reading: Reading, phrase: EventPhrase): Match | null {
  const { text } = reading.normal;
  const { match, sentence } = phrase;
  const adverb = phrase.manner === 'adverbs';
  const limit = adverb && text[match.end] === '、' ? sentence.end : clauseOf(phrase).end;
  const nouns = candidates(reading, phrase, match.end, limit);
  let head = nouns[0];
  if (!head) return null;
  if (!adverb && !reading.patterns.attributive.test(text.slice(match.end, head.start))) return null;
  for (const next of nouns.slice(1)) {
    if (!JAPANESE_LINK.test(text.slice(head.end, next.start))) break;
    head = next;
  }
  return head;
}

function isTopic(reading: Reading, phrase: EventPhrase, noun: Match): boolean {
  if (verdictOf(phrase, noun) === 'about') return true;
  return /^(?:は|も|が|については|に関して|の件|:|、)/.test(reading.normal.text.slice(noun.end, noun.end + 6));
}

function englishObject(reading: Reading, phrase: EventPhrase): Match | null {
  const { match, sentence } = phrase;
  const { text } = reading.normal;
  const clause = clauseOf(phrase);
  const inside = candidates(reading, phrase, match.start, match.end);
  if (inside.length > 0) return compoundHead(text, inside, 0);
  const before = candidates(reading, phrase, clause.start, match.start);
  const last = before.at(-1);
  if (last && last.end + 1 === match.start && !isPlace(reading, last)) return last;
  const subject = subjectHead(reading, before);
  if (isPassive(reading, phrase, clause.start) && subject) return subject;
  const stop = reading.matches.within(['en.object-end'], match.end, clause.end)[0]?.start ?? clause.end;
  const behind = candidates(reading, phrase, match.end, phrase.manner === 'adverbs' ? clause.end : stop);
  if (behind.length > 0) return compoundHead(text, behind, 0);
  if (subject) return subject;
  return (
    candidates(reading, phrase, sentence.start, clause.start).findLast((each) => verdictOf(phrase, each) === 'about') ??
    null
  );
}

function isPassive(reading: Reading, phrase: EventPhrase, from: number): boolean {
  const { text } = reading.normal;
  if (/^(?:on hold|ahead|at a standstill|on ice)/.test(text.slice(phrase.match.start, phrase.match.end))) return true;
  return reading.matches.within(['en.be'], from, phrase.match.start).some((be) => be.end + 1 >= phrase.match.start);
}

/** In "kickoff meeting for the Teams rollout" the meeting is what is spoken of. */
function subjectHead(reading: Reading, nouns: readonly Match[]): Match | null {
  const free = nouns.filter(
    (noun, index) => !isPlace(reading, noun) || (index > 0 && linked(reading, nouns[index - 1]!, noun)),
  );
  let head = free.at(-1);
  if (!head) return null;
  let first = head;
  for (const earlier of free.slice(0, -1).reverse()) {
    if (earlier.end + 1 === first.start) first = earlier;
    else if (linked(reading, earlier, first)) head = first = earlier;
    else break;
  }
  return head;
}

function linked(reading: Reading, earlier: Match, later: Match): boolean {
  const between = reading.normal.text.slice(earlier.end, later.start);
  if (between.length > 24 || /[,;]/.test(between)) return false;
  const { matches } = reading;
  if (matches.within(['en.be', 'en.or', ...reading.eventLists], earlier.end, later.start).length > 0) return false;
  return matches.within(['en.preposition'], earlier.end, later.start).length > 0;
}

/** "in the meeting" is where it was said, not what it was said of. */
function isPlace(reading: Reading, noun: Match): boolean {
  return reading.patterns.place.test(reading.normal.text.slice(Math.max(0, noun.start - 40), noun.start));
}

function compoundHead(text: string, nouns: readonly Match[], from: number): Match {
  let head = nouns[from]!;
  for (const next of nouns.slice(from + 1)) {
    if (!/^(?: |'s |s' | and | & |\/|, )$/.test(text.slice(head.end, next.start))) break;
    if (/and|&|,|\//.test(text.slice(head.end, next.start))) continue;
    head = next;
  }
  return head;
}
