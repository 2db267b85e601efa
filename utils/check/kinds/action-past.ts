import { textEnd } from '../actions/actions';
import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import { fieldOf } from '../note-fields';
import type { ActionPastRule } from '../rule-definitions';

/** Reports an action whose date lies before today. A date that has no year, or a check that knows no day, says nothing. */
export function actionPast(rule: ActionPastRule, context: RuleContext): Report[] {
  const { text, today } = context.note;
  if (today === undefined || text.trim() === '' || !holds(rule.when, context)) return [];
  const { date, definition } = context.action(rule.action);
  if (!date || date.day >= today) return [];
  const box = date.place ? {} : fieldOf(context.note, definition.dateField);
  return [{ ...(date.place ?? textEnd(text)), values: { date: date.day }, ...box }];
}
