import type { Report, RuleContext } from '../context';
import type { TagFormRule } from '../definitions';

/** Reports each use of a tag that a search for it would not find; the fix writes it as it should be. */
export function tagForm(rule: TagFormRule, tag: string, context: RuleContext): Report[] {
  return (context.tags[rule.tag] ?? [])
    .filter((use) => !use.wellFormed)
    .map(({ start, end, glued }) => ({
      start,
      end,
      values: { found: context.text.slice(start, end) },
      fix: { safe: true, edits: [{ start, end, text: glued ? `${tag} ` : tag }] },
    }));
}
