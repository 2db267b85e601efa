import type { Patterns } from '../text/reading';
import type { Range } from '../types';

/** A date in a normalised text. */
export interface DateMatch extends Range {
  /** Whether its words alone say that it is to come: "next week", 「来月」. */
  readonly toCome: boolean;
  /** The last day that it may mean, `YYYY-MM-DD`, where it has a year. */
  readonly day: string | null;
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const KANJI = '一二三四五六七八九';
const AHEAD =
  /^(?:明日|明後|明朝|あさ|翌|次|再?来|数|next|tomorrow|in |within |over |(?:the )?(?:coming|following)|.*(?:後|以内|from now|from today|out)$)/;

/** All dates in a normalised text, by place. Takes time in proportion to the text. */
export function findDates(text: string, patterns: Patterns): readonly DateMatch[] {
  const found: DateMatch[] = [];
  for (const pattern of globalOf(patterns)) {
    for (const match of text.matchAll(pattern)) {
      const [written] = match;
      if (isNoDate(written)) continue;
      const { index } = match;
      found.push({ start: index, end: index + written.length, toCome: AHEAD.test(written), day: lastDay(written) });
    }
  }
  let end = 0;
  return found
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((date) => date.start >= end && ((end = date.end), true));
}

const compiled = new WeakMap<Patterns, readonly RegExp[]>();

/** The patterns of dates, made ready to find all of them, once a pack. */
function globalOf(patterns: Patterns): readonly RegExp[] {
  let found = compiled.get(patterns);
  if (!found) {
    const sources = [patterns.dateInDigits, patterns.dateInJapanese, patterns.dateInEnglish];
    compiled.set(patterns, (found = sources.map(({ source }) => new RegExp(source, 'g'))));
  }
  return found;
}

/** "24/7", "50/50" and the like. */
function isNoDate(written: string): boolean {
  const parts = /^(\d{1,2})\/(\d{1,2})$/.exec(written);
  if (!parts) return false;
  const [one, other] = [Number(parts[1]), Number(parts[2])];
  const may = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return written === '24/7' || !(may(one, other) || may(other, one));
}

/**
 * The last day that a date may mean: the later one where day and month may be exchanged, the end of a month or quarter.
 * @param dated in the form of the normalised text
 * @returns `YYYY-MM-DD`, or null without a year, and for fiscal years
 */
export function lastDay(dated: string): string | null {
  return daysIn(dated).toSorted().at(-1) ?? null;
}

/**
 * The first and the last day that a date may mean; one without a year lies in `year`.
 * @param dated in the form of the normalised text
 * @returns days as `YYYY-MM-DD`; none where it is no day that can be told
 */
export function daysMeant(dated: string, year: string): readonly string[] {
  const days = daysIn(dated);
  if (days.length > 0) return days;
  const parts = /^(\d{1,2})[/.-](\d{1,2})$/.exec(dated);
  if (parts) return daysIn(`${dated}/${year}`);
  const day = dayOfYear(dated);
  return day === null ? [] : [`${year}-${day}`];
}

function daysIn(dated: string): readonly string[] {
  if (/fy|年度/.test(dated)) return [];
  const written = dated.replace(
    /^(?:令和|r)(\d{1,2}|元)[年./]/,
    (_era, year: string) => `${2018 + (Number(year) || 1)}年`,
  );
  const compact = /^(20\d\d)([01]\d)([0-3]\d)$/.exec(written);
  if (compact) return known([dayOf(compact[1]!, compact[2]!, compact[3]!)]);
  const yearLast = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(written);
  if (yearLast) {
    const year = yearLast[3]!.slice(-2);
    return known([dayOf(year, yearLast[1]!, yearLast[2]!), dayOf(year, yearLast[2]!, yearLast[1]!)]);
  }
  const year = /20\d\d|(?<=')\d\d/.exec(written)?.[0];
  if (year === undefined) return [];
  const rest = written.replace(year, ' ');
  const month = monthOf(rest);
  if (month === 0) return known([dayOf(year, '1', '1'), dayOf(year, '12', '31')]);
  const day = dayIn(rest);
  return known([dayOf(year, `${month}`, day || '1'), dayOf(year, `${month}`, day)]);
}

function known(days: readonly (string | null)[]): readonly string[] {
  return days.filter((day) => day !== null);
}

/** The month and day of a date without a year, `MM-DD`, or null where it names none. */
export function dayOfYear(written: string): string | null {
  const month = monthOf(written);
  return month === 0 ? null : (dayOf('2000', `${month}`, dayIn(written))?.slice(5) ?? null);
}

function monthOf(written: string): number {
  const named = /(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.exec(written);
  if (named) return MONTHS.indexOf(named[0]) / 3 + 1;
  const quarter = /[1-4]q|q[1-4]|[12]h|h[12]/.exec(written)?.[0];
  if (quarter) return Number(/\d/.exec(quarter)![0]) * (quarter.includes('q') ? 3 : 6);
  const kanji = /(十?)([一二三四五六七八九]?)月/.exec(written);
  if (kanji && kanji[0].length > 1) return (kanji[1] === '' ? 0 : 10) + KANJI.indexOf(kanji[2] || ' ') + 1;
  return Number(/^\D*(\d{1,2})(?:\D|$)/.exec(written)?.[1] ?? 0);
}

/** The day of a month, or its end. */
function dayIn(written: string): string {
  if (/上旬|初旬|初め/.test(written)) return '10';
  if (/中旬|半ば/.test(written)) return '20';
  const numbers = written.replace(/[1-4]q|q[1-4]|[12]h|h[12]/, '').match(/\d{1,2}/g) ?? [];
  const named = /[a-z]{3}/.test(written.replace(/(?<=\d)(?:st|nd|rd|th)/g, ''));
  return numbers[named ? numbers.length - 1 : 1] ?? '';
}

/** A day of the calendar; without a day the last one of the month. */
function dayOf(year: string, month: string, day: string): string | null {
  const full = Number(year) % 100;
  const last = [31, full % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  const number = day === '' ? last : Number(day);
  if (last === undefined || number === undefined || number < 1 || number > last) return null;
  return `20${`${full}`.padStart(2, '0')}-${month.padStart(2, '0')}-${`${number}`.padStart(2, '0')}`;
}
