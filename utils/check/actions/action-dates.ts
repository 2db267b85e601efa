import { dayOfYear } from './dates';
import type { DateMatch } from './dates';
import type { Reading } from '../text/reading';
import { sentenceAt } from '../text/segments';

/** How a date is told: as one of what has been, of what is to come, or neither. */
type Told = 'past' | 'to come' | 'open';

/**
 * Reads how a date is told by the words around it.
 * @param events the name of the list of words that tell of events to come
 * @param today the day of the check, `YYYY-MM-DD`
 */
export function toldOf(reading: Reading, date: DateMatch, events: string, today: string | undefined): Told {
  const sentence = reading.sentences[sentenceAt(reading.sentences, date.start)];
  if (!sentence) return 'open';
  const { text } = reading.normal;
  if (reading.patterns.dateOfOther.test(text.slice(date.end, Math.min(sentence.end, date.end + 32)))) return 'past';
  const told = sentence.japanese
    ? toldInJapanese(reading, date, sentence.end, events)
    : toldInEnglish(reading, date, sentence, events);
  if (told !== 'open') return told;
  if (date.toCome) return 'to come';
  if (sentence.japanese && reading.matches.within([events], sentence.start, date.start).length > 0) return 'to come';
  return today !== undefined && isAhead(text.slice(date.start, date.end), date.day, today) ? 'to come' : 'open';
}

/** The first word behind the date that tells decides: the predicate closes a Japanese clause. */
function toldInJapanese(reading: Reading, date: DateMatch, sentenceEnd: number, events: string): Told {
  const { matches, normal } = reading;
  const from = Math.max(0, date.start - 24);
  const lists = [events, 'ja.to-come', 'ja.past', 'ja.expiry', 'en.to-come', 'en.past'];
  const first = matches
    .within(lists, from, sentenceEnd)
    .find(
      (each) =>
        each.end > date.end &&
        (each.start >= date.end || each.list === events || each.list === 'ja.expiry') &&
        !isTimeless(reading, each),
    );
  if (first)
    return first.list === 'ja.past' || first.list === 'ja.expiry' || first.list === 'en.past' ? 'past' : 'to come';
  const last = normal.text.slice(Math.max(date.end, sentenceEnd - 8), sentenceEnd).replace(/[。」)\s]+$/, '');
  return /(?:する|行う|れる|[うくすつぬぶむ])$/.test(last) ||
    /^[^、。]{0,4}まで/.test(normal.text.slice(date.end, date.end + 8))
    ? 'to come'
    : 'open';
}

function isTimeless(reading: Reading, match: { readonly start: number; readonly end: number }): boolean {
  return reading.matches.overlaps('ja.timeless', match.start, match.end);
}

/** The nearest word before the date decides, else the nearest behind it, between two "and"s. */
function toldInEnglish(
  reading: Reading,
  date: DateMatch,
  sentence: { readonly start: number; readonly end: number },
  events: string,
): Told {
  const { matches, normal } = reading;
  const part = partAround(normal.text, date, sentence);
  const done = matches.within(['en.done', 'en.expiry'], part.start, part.end);
  if (done.some((each) => !matches.overlaps('en.to-come', each.start, each.end))) return 'past';
  const ahead = [events, 'en.to-come'];
  for (const { start, end } of [part, sentence]) {
    const words = matches.within([...ahead, 'en.past'], start, end);
    const word = words.findLast((each) => each.start < date.end) ?? words[0];
    if (word) return ahead.includes(word.list) ? 'to come' : 'past';
  }
  return 'open';
}

/** From the "and", comma or semicolon before a date to the one behind it. */
function partAround(text: string, date: DateMatch, sentence: { readonly start: number; readonly end: number }) {
  const before = text.slice(sentence.start, date.start);
  const behind = text.slice(date.end, sentence.end);
  const opening = [...before.matchAll(/ and |; | but | then /g)].at(-1);
  const closing = /,? (?:and|then|but(?! (?:it |this )?(?:was|got|has been|had to be))) |;/.exec(behind);
  return {
    start: opening ? sentence.start + opening.index + opening[0].length : sentence.start,
    end: closing ? date.end + closing.index : sentence.end,
  };
}

/** A date without a year is taken for the nearest one: it is ahead within half a year. */
function isAhead(written: string, day: string | null, today: string): boolean {
  if (day !== null) return day >= today;
  const place = dayOfYear(written);
  if (place === null) return false;
  const days = (monthDay: string) => Number(monthDay.slice(0, 2)) * 31 + Number(monthDay.slice(3));
  return (days(place) - days(today.slice(5)) + 372) % 372 < 186;
}
