import { groundOf, holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import { fieldOf, valueOf } from '../note-fields';
import type { FieldRequiredRule } from '../rule-definitions';

/** What a switch that is off may hold, besides nothing. */
const OFF = /^(?:off|false|no|0|オフ|いいえ)$/i;

/** Reports a box of the form that is empty and must not be, at the text that gave cause. */
export function fieldRequired(rule: FieldRequiredRule, context: RuleContext): Report[] {
  const { text } = context.note;
  const value = valueOf(context.note, rule.field)?.trim();
  if (value === undefined) return [];
  if (value !== '' && !(rule.switch === true && OFF.test(value))) return [];
  if (!holds(rule.when, context)) return [];
  const ground = groundOf(rule.when, context) ?? { start: text.length, end: text.length };
  return [{ ...ground, ...fieldOf(context.note, rule.field) }];
}
