import { textEnd } from '../actions/actions';
import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import { fieldOf } from '../note-fields';
import type { ActionMissingRule } from '../rule-definitions';

/** Reports a note that names no action, at the end of its text. An empty note is not reported: nothing is written yet. */
export function actionMissing(rule: ActionMissingRule, context: RuleContext): Report[] {
  const { text } = context.note;
  if (text.trim() === '' || !holds(rule.when, context)) return [];
  const { named, definition } = context.action(rule.action);
  if (named) return [];
  return [{ ...textEnd(text), ...fieldOf(context.note, definition.field) }];
}
