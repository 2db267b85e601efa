import { clauseAt } from '../text/segments';
import { clauseOf } from '../text/reading';
import type { PlacedPhrase, Reading } from '../text/reading';
import type { Match } from '../text/phrases';

/**
 * Whether the text says that an event does not take place: 「停止しない」, "no plan to stop". Japanese denies behind the
 * predicate, English before the verb or behind the noun.
 */
export function isDenied(reading: Reading, phrase: PlacedPhrase): boolean {
  if (!phrase.sentence.japanese)
    return deniedBefore(reading, phrase) || deniedBehind(reading, phrase) || isWeighedAndDropped(reading, phrase);
  return deniedInTail(reading, phrase) || (phrase.match.latin && deniedBefore(reading, phrase));
}

/** Whether it is a mere supposition: 「停止する場合は」, "if they stop the rollout". */
export function isSupposed(reading: Reading, phrase: PlacedPhrase): boolean {
  const { matches, normal } = reading;
  const { match, sentence } = phrase;
  const clause = clauseOf(phrase);
  if (sentence.japanese) {
    return matches.within(['ja.supposed'], sentence.start, japaneseTail(reading, phrase, SUPPOSED_TAIL).end).length > 0;
  }
  const ifs = matches
    .within(['en.supposed'], sentence.start, sentence.end)
    .filter((each) => !matches.overlaps('en.not-supposed', each.start, each.end));
  if (ifs.some((each) => each.start >= clause.start && each.end <= match.start)) return true;
  if (ifs.some((each) => each.start === sentence.start)) return true;
  const modal = matches.within(['en.modal'], clause.start, match.start).length > 0;
  return modal && ifs.some((each) => each.start >= match.end && normal.text.slice(match.end, each.start).length < 60);
}

/** Japanese: the reach of a denial behind the predicate, in characters. */
const TAIL = 28;
const SUPPOSED_TAIL = 12;

/** What is said of the predicate: from its end to the next statement. */
function japaneseTail(reading: Reading, phrase: PlacedPhrase, reach: number = TAIL): { start: number; end: number } {
  const { text } = reading.normal;
  const start = phrase.match.end;
  let { end } = clauseOf(phrase);
  if (
    end < phrase.sentence.end &&
    end - start <= 8 &&
    /(?:は|も|については|に関しては|に関して)[、(]$|:$/.test(text.slice(start, end))
  ) {
    end = clauseAt(phrase.sentence, end).end;
  }
  end = Math.min(end, start + reach);
  const statement = text.slice(start, end).search(reading.patterns.newStatement);
  return { start, end: statement < 0 ? end : start + statement };
}

function deniedInTail(reading: Reading, phrase: PlacedPhrase): boolean {
  const { matches } = reading;
  const tail = japaneseTail(reading, phrase);
  const reason = matches.within(['ja.cause'], tail.start, tail.end)[0];
  const stop = nextEvent(reading, phrase, tail.start, reason?.start ?? tail.end);
  const denial = matches.within(['ja.deny'], tail.start, phrase.sentence.end).find((each) => {
    return each.start < stop && !matches.overlaps('ja.not-denial', each.start, each.end);
  });
  if (denial) return true;
  const lift = matches.within(['ja.lift'], tail.start, tail.end)[0];
  return lift !== undefined && lift.start < stop && !isToCome(reading, lift, tail.end + 16);
}

/** Where the next event begins that is not joined to this one as in 「停止や延期」. */
function nextEvent(reading: Reading, phrase: PlacedPhrase, start: number, end: number): number {
  let from = start;
  for (const event of reading.matches.within(reading.eventLists, start, end)) {
    if (event.start < from) continue;
    if (!/^(?:や|・|と|または|及び|および|\/|も|、|or|など)+$/.test(reading.normal.text.slice(from, event.start)))
      return event.start;
    from = event.end;
  }
  return end;
}

/** Whether a resumption is planned, awaited or denied rather than done. */
export function isToCome(reading: Reading, resume: Match, end: number): boolean {
  const { matches, normal } = reading;
  if (!reading.patterns.done.test(normal.text.slice(resume.end, resume.end + 8))) return true;
  const limit = Math.min(end, resume.end + 16);
  return matches
    .within(['ja.future'], resume.end, limit)
    .some(({ start }) => !reading.patterns.extent.test(normal.text.slice(start - 4, start + 2)));
}

/** English: how far before the verb a denial may stand, in characters. */
const REACH = 60;

function deniedBefore(reading: Reading, phrase: PlacedPhrase): boolean {
  const { matches, normal } = reading;
  const { match } = phrase;
  const from = Math.max(clauseOf(phrase).start, match.start - REACH);
  const plain = matches.within(['en.no'], from, match.start).at(-1);
  if (plain && /^ ?(?:[a-z0-9-]+ ){0,1}$/.test(normal.text.slice(plain.end, match.start)))
    return !isNoDenial(reading, plain);
  const denial = matches.within(['en.deny'], from, match.start).findLast((each) => !isNoDenial(reading, each));
  if (!denial) return false;
  const between = matches.within(['en.scope-end', 'en.resume', ...reading.eventLists], denial.end, match.start);
  return between.every((each) => isListed(reading, each, match.start));
}

/** In "no plan to pause or stop" the denial reaches over the list. */
function isListed(reading: Reading, event: Match, end: number): boolean {
  if (event.list === 'en.scope-end' || event.list === 'en.resume') return false;
  return (
    /^ (?:or|nor) (?:to )?$|^, $/.test(reading.normal.text.slice(event.end, end)) ||
    /\bor\b/.test(reading.normal.text.slice(event.end, end))
  );
}

function isNoDenial(reading: Reading, denial: Match): boolean {
  return reading.matches.overlaps('en.not-denial', denial.start, denial.end);
}

function deniedBehind(reading: Reading, phrase: PlacedPhrase): boolean {
  const { matches } = reading;
  const { match } = phrase;
  const end = Math.min(clauseOf(phrase).end, match.end + 50);
  const denial = matches.within(['en.deny-after'], match.end, end)[0];
  if (!denial) return false;
  return matches.within(['en.object-end', ...reading.eventLists], match.end, denial.start).length === 0;
}

/** "considered postponing the rollout, and in the end decided to keep the dates" */
function isWeighedAndDropped(reading: Reading, phrase: PlacedPhrase): boolean {
  const { matches } = reading;
  if (matches.within(['en.weighed'], clauseOf(phrase).start, phrase.match.start).length === 0) return false;
  return matches.within(['en.kept'], phrase.match.end, phrase.sentence.end).length > 0;
}
