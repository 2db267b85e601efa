import { namesIn } from '../codes/codes-names';
import { halfWidth } from '../codes/codes-signs';
import { wordOf } from '../codes/codes-words';
import type { Report, RuleContext } from '../context';
import type { CodeNameRule } from '../rule-definitions';

/** Far enough for any name and what sets it off. */
const REACH = 90;

/**
 * Reports a tag with the name of something else behind it, where the name is all that stands between the tag and a dash, a
 * colon or the line's end: anything more may be a sentence on both. The fix puts the tag of the name.
 */
export function codeName(rule: CodeNameRule, context: RuleContext): Report[] {
  const { list, uses } = context.codes(rule.list);
  const { general } = list.definition;
  const tagged = uses.filter(({ tags, codes }) => tags.length === 1 && codes.length > 0 && !codes.includes(general));
  if (tagged.length === 0) return [];
  const names = new Map(namesIn(context, rule.list).map((name) => [name.start, name]));
  return tagged.flatMap(({ start, end, codes, body, line }) => {
    const name = names.get(body);
    const code =
      name && endsName(context.text.slice(name.end, Math.min(line.end, name.end + REACH))) ? name.code : null;
    if (!name || code === null || code === general || codes.includes(code)) return [];
    const tag = `[${code}]`;
    return [
      {
        start,
        end: name.end,
        values: { found: context.text.slice(start, end), name: context.text.slice(name.start, name.end), tag },
        fixes: [{ safe: false, values: { tag }, edits: [{ start, end, text: tag }] }],
      },
    ];
  });

  /** Behind a name: a dash, a colon or nothing; another word for the same thing in parentheses may come first. */
  function endsName(behind: string): boolean {
    const [, inner, rest] = /^\s*(?:\(([^()]*)\)\s*)?(.*)$/s.exec(halfWidth(behind))!;
    if (inner !== undefined && !wordOf(inner, list)) return false;
    return /^(?:\*\*|__)?\s*(?:[-‐–—−ー:]|$)/.test(rest!);
  }
}
