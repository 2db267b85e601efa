import { daysMeant } from '../actions/dates';
import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import { fieldOf, valueOf } from '../note-fields';
import type { FieldDayRule } from '../rule-definitions';
import { normalise } from '../text/normalise';

const DAY = 24 * 60 * 60 * 1000;

/** Reports a day in a box that lies too far ahead; of the days that it may mean, the nearest to come counts. */
export function fieldDay(rule: FieldDayRule, context: RuleContext): Report[] {
  const { note } = context;
  const today = Date.parse(`${note.today?.slice(0, 10)}T00:00:00Z`);
  const written = normalise((valueOf(note, rule.field) ?? '').slice(0, 40)).text.trim();
  if (Number.isNaN(today) || written === '' || !holds(rule.when, context)) return [];
  const days = daysMeant(written, note.today!.slice(0, 4)).map((day) => (Date.parse(day) - today) / DAY);
  const nearest = Math.min(...days.filter((ahead) => ahead >= 0));
  if (!Number.isFinite(nearest) || nearest <= rule.max) return [];
  const { length } = note.text;
  return [
    { start: length, end: length, values: { days: `${nearest}`, max: `${rule.max}` }, ...fieldOf(note, rule.field) },
  ];
}
