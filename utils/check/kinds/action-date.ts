import { textEnd } from '../actions/actions';
import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import { fieldOf } from '../note-fields';
import type { ActionDateRule } from '../rule-definitions';

/** Reports an action without a date, where the text names it. */
export function actionDate(rule: ActionDateRule, context: RuleContext): Report[] {
  const { text } = context.note;
  if (text.trim() === '' || !holds(rule.when, context)) return [];
  const { named, dated, place, definition } = context.action(rule.action);
  if (!named || dated) return [];
  return [{ ...(place ?? textEnd(text)), ...fieldOf(context.note, definition.dateField) }];
}
