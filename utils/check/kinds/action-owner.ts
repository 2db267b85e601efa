import { textEnd } from '../actions/actions';
import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import { fieldOf } from '../note-fields';
import type { ActionOwnerRule } from '../rule-definitions';

/** Reports an action without an owner, where the text names it. */
export function actionOwner(rule: ActionOwnerRule, context: RuleContext): Report[] {
  const { text } = context.note;
  if (text.trim() === '' || !holds(rule.when, context)) return [];
  const { named, owned, place, definition } = context.action(rule.action);
  if (!named || owned) return [];
  return [{ ...(place ?? textEnd(text)), ...fieldOf(context.note, definition.ownerField) }];
}
