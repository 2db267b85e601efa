import { daysMeant } from '../actions/dates';
import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import { fieldOf, valueOf } from '../note-fields';
import type { FieldDayRule } from '../rule-definitions';
import { normalise } from '../text/normalise';

/** Reports a day in a box that lies too far ahead; of the days that it may mean, the nearest to come counts. */
export function fieldDay(rule: FieldDayRule, context: RuleContext): Report[] {
  const { note } = context;
  const today = dayNumber(note.today ?? '');
  const written = normalise((valueOf(note, rule.field) ?? '').slice(0, 40)).text.trim();
  if (Number.isNaN(today) || written === '' || !holds(rule.when, context)) return [];
  const days = daysMeant(written, note.today!.slice(0, 4)).map((day) => dayNumber(day) - today);
  const nearest = Math.min(...days.filter((ahead) => ahead >= 0));
  if (!Number.isFinite(nearest) || nearest <= rule.max) return [];
  const { length } = note.text;
  return [
    { start: length, end: length, values: { days: `${nearest}`, max: `${rule.max}` }, ...fieldOf(note, rule.field) },
  ];
}

/** Days from a fixed day on; NaN for what is no day. */
function dayNumber(day: string): number {
  const [, year, month, date] = (/^(\d{4})-(\d\d)-(\d\d)/.exec(day) ?? []).map(Number);
  // Years from March on: the leap day is the last one then.
  const from = year! - Number(month! < 3);
  return (
    from * 365 +
    Math.floor(from / 4) -
    Math.floor(from / 100) +
    Math.floor(from / 400) +
    Math.floor((((month! + 9) % 12) * 306 + 5) / 10) +
    date!
  );
}
