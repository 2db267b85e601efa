import { fromSource, namesIn } from '../codes/codes-names';
import type { Report, RuleContext } from '../context';
import type { CodeGeneralRule } from '../rule-definitions';
import { listName } from '../text/reading';

/** Reports the general tag on a line about one thing with a tag of its own; the fix puts that tag. */
export function codeGeneral(rule: CodeGeneralRule, context: RuleContext): Report[] {
  const { list, uses } = context.codes(rule.list);
  const { general } = list.definition;
  const tagged = uses.filter(({ codes }) => codes.length === 1 && codes[0] === general);
  if (tagged.length === 0) return [];
  const names = namesIn(context, rule.list).filter(({ code, certain }) => certain && code !== general);
  const { matches, normal } = context.reading;
  let next = 0;
  return tagged.flatMap(({ start, end, body, line }) => {
    while (next < names.length && names[next]!.start < body) next++;
    const from = next;
    while (next < names.length && names[next]!.end <= line.end) next++;
    const [first, ...others] = names.slice(from, next);
    if (!first || others.some(({ code }) => code !== first.code)) return [];
    const matters = matches.within(
      [listName.vocabulary(rule.matters)],
      fromSource(normal, body),
      fromSource(normal, line.end),
    );
    if (matters.length > 0) return [];
    const values = { name: context.text.slice(first.start, first.end), tag: `[${first.code}]` };
    return [{ start, end, values, fixes: [{ safe: false, values, edits: [{ start, end, text: values.tag }] }] }];
  });
}
