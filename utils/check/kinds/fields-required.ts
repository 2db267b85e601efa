import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import { fieldOf, valueOf } from '../note-fields';
import type { FieldsRequiredRule } from '../rule-definitions';

/** Reports each of the boxes that the form has and that is empty. */
export function fieldsRequired(rule: FieldsRequiredRule, context: RuleContext): Report[] {
  if (!holds(rule.when, context)) return [];
  const { note } = context;
  const { length } = note.text;
  return rule.fields
    .filter(({ field }) => valueOf(note, field)?.trim() === '')
    .map(({ field, name }) => ({ start: length, end: length, values: { box: name }, ...fieldOf(note, field) }));
}
