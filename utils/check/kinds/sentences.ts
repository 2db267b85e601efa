import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import type { SentencesRule } from '../rule-definitions';
import { toSource } from '../text/normalise';
import type { Sentence } from '../text/segments';

/** Reports the sentences that are too many. Headings, tags and signs alone are none. */
export function sentences(rule: SentencesRule, context: RuleContext): Report[] {
  if (!holds(rule.when, context)) return [];
  const { reading, note } = context;
  const headings = new Set(reading.sentences.map(({ heading }) => heading));
  const all = reading.sentences.filter((each, index) => !headings.has(index) && isSentence(each, context));
  const surplus = all[rule.max];
  if (!surplus) return [];
  const { start } = toSource(reading.normal, surplus.start, surplus.start);
  const end = Math.max(start, note.text.trimEnd().length);
  return [{ start, end, values: { count: `${all.length}`, max: `${rule.max}` } }];
}

/** What goes on in small letters behind a full stop is no new sentence: "Contoso Ltd. will deploy". */
function isSentence({ start, end }: Sentence, { reading: { normal }, text }: RuleContext): boolean {
  const words = normal.text.slice(start, end).replace(/\[[^\]]*\]/g, '');
  if (!/\p{L}{2}/u.test(words) || words.endsWith(':')) return false;
  const before = normal.text.slice(Math.max(0, start - 2), start);
  return !(/\.\s?$/.test(before) && /\p{Ll}/u.test(text[normal.starts[start]!]!));
}
