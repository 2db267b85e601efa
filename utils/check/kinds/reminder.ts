import { groundOf, holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import type { ReminderRule } from '../rule-definitions';

/** Reports the place of the text that asks for an act elsewhere. There is nothing to mend in the text. */
export function reminder(rule: ReminderRule, context: RuleContext): Report[] {
  if (!holds(rule.when, context)) return [];
  return [groundOf(rule.when, context) ?? { start: 0, end: 0 }];
}
