import { groundOf, holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import { fieldOf, valueOf } from '../note-fields';
import type { FieldValuesRule } from '../rule-definitions';
import { squeeze } from '../text/squeeze';

/** Reports, once a note, the first box that is set to something else, at the text that gave cause. */
export function fieldValues(rule: FieldValuesRule, context: RuleContext): Report[] {
  const { note } = context;
  const keys = (words: readonly string[]) => words.map((word) => squeeze(word).key);
  const unset = ['', ...keys(rule.unset)];
  const wrong = rule.fields.find(({ field, values }) => {
    const { key } = squeeze(valueOf(note, field) ?? '');
    return !unset.includes(key) && !keys(values).includes(key);
  });
  if (!wrong || !holds(rule.when, context)) return [];
  const ground = groundOf(rule.when, context) ?? { start: 0, end: 0 };
  return [{ ...ground, ...fieldOf(note, wrong.field) }];
}
