import type { Report, RuleContext } from '../context';
import type { TagFormRule } from '../rule-definitions';
import { isInAddress } from '../text/normalise';

/** Reports each use of a tag that a search for it would not find; the fix writes it as it should be. */
export function tagForm(rule: TagFormRule, context: RuleContext): Report[] {
  const tag = context.hashtag(rule.tag);
  return (context.tags[rule.tag] ?? [])
    .filter((use) => !use.wellFormed)
    .map(({ start, end, glued }) => ({
      start,
      end,
      values: { found: written(context.text, start, end, glued) },
      fixes: [{ safe: true, edits: [{ start, end, text: spaced(tag, start, glued, context) }] }],
    }));
}

/** What stands there, with the beginning of a word that was glued on. */
function written(text: string, start: number, end: number, glued: boolean): string {
  const word = glued ? /^[\p{L}\p{N}_]{1,12}/u.exec(text.slice(end, end + 24)) : null;
  return text.slice(start, end) + (word?.[0] ?? '');
}

/** With a space where a word was glued on, or where the tag would become the end of an address. */
function spaced(tag: string, start: number, glued: boolean, context: RuleContext): string {
  return (joinsAddress(start, context) ? ' ' : '') + tag + (glued ? ' ' : '');
}

/** Whether nothing but a few signs stands between an address and an offset: a `#` there would belong to the address. */
function joinsAddress(offset: number, context: RuleContext): boolean {
  for (let at = offset - 1; at >= Math.max(0, offset - 16); at--) {
    if (isInAddress(context.reading.normal.addresses, at)) return true;
    if (!/[!-~]/.test(context.text[at]!)) return false;
  }
  return false;
}
