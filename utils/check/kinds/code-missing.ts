import { entriesOf } from '../codes/codes-section';
import { tagging } from '../codes/codes-tagging';
import type { Report, RuleContext } from '../context';
import type { CodeMissingRule } from '../rule-definitions';

/** Reports a line of the section that starts with a name of the list and lacks the tag; the fix puts the tag in front. */
export function codeMissing(rule: CodeMissingRule, context: RuleContext): Report[] {
  const { list } = context.codes(rule.list);
  return entriesOf(context, rule).flatMap(({ line, name }) => {
    if (!name) return [];
    const values = { name: context.text.slice(name.start, name.end), tag: `[${name.code}]` };
    const edit = tagging(context.note.text, line, name.code, list);
    return [{ start: name.start, end: name.end, values, fixes: [{ safe: true, values, edits: [edit] }] }];
  });
}
