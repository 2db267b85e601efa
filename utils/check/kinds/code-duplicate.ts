import { entriesOf } from '../codes/codes-section';
import type { Report, RuleContext } from '../context';
import type { CodeDuplicateRule } from '../rule-definitions';

/** Reports a second line of the section for the same tag. A tag for several things is one of its own. */
export function codeDuplicate(rule: CodeDuplicateRule, context: RuleContext): Report[] {
  const seen = new Set<string>();
  const reports: Report[] = [];
  for (const { use } of entriesOf(context, rule)) {
    if (!use || use.codes.length === 0) continue;
    const key = use.codes.toSorted().join();
    if (seen.has(key)) {
      const { start, end } = use;
      reports.push({ start, end, values: { tag: context.text.slice(start, end) } });
    }
    seen.add(key);
  }
  return reports;
}
