/** Where the day stands before the month. English is read as the American one unless the language says otherwise. */
const DAY_FIRST = /^(?:de|fr|es|pt|it|nl|en-(?:gb|au|nz|ie|in|za))\b/i;

function valid(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/**
 * Reads a date as people write it into a text box: `2026-11-22`, `2026/11/22`, `2026年11月22日`, `22.11.2026`, `11/22/2026`.
 * @param language of the page; decides between day and month where the numbers do not.
 * @returns `YYYY-MM-DD`, or null where the text is no date of the calendar.
 */
export function isoDate(text: string, language: string): string | null {
  const plain = text.normalize('NFKC').trim();
  const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/.exec(plain);
  if (yearFirst) return valid(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})$/.exec(plain);
  if (!yearLast) return null;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  const dayFirst = first > 12 || (second <= 12 && (yearLast[2] === '.' || DAY_FIRST.test(language)));
  return dayFirst ? valid(year, second, first) : valid(year, first, second);
}
