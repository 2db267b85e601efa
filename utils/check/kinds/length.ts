import type { Report, RuleContext } from '../context';
import { fieldOf, valueOf } from '../note-fields';
import type { LengthLimit, LengthRule } from '../rule-definitions';
import type { Range } from '../types';

/** Reports texts that are longer than they may be: what is too much of them. */
export function length(rule: LengthRule, { note }: RuleContext): Report[] {
  return rule.limits.flatMap((limit): Report[] => {
    const { field, name = field ?? '' } = limit;
    const value = field === undefined ? note.text : valueOf(note, field);
    if (value === undefined || !limit.noteTypes.includes(note.noteType)) return [];
    const surplus = surplusOf(value, limit);
    if (!surplus) return [];
    const { start, end, count } = surplus;
    const values = { count: `${count}`, max: `${limit.max}`, box: name };
    const box = field === undefined ? {} : fieldOf(note, field);
    if (box.field === undefined) return [{ start, end, values }];
    return [{ start: note.text.length, end: note.text.length, values, ...box, fieldRange: { start, end } }];
  });
}

/** What is too much, and how many units it is. A line break counts as one, as text boxes count. */
function surplusOf(value: string, limit: LengthLimit): (Range & { readonly count: number }) | null {
  const cut = limit.uncountedBehind === undefined ? -1 : value.indexOf(limit.uncountedBehind);
  const end = cut < 0 ? value.length : cut;
  let count = 0;
  let start = end;
  for (let at = 0; at < end; at++) {
    if (value[at] === '\r' && value[at + 1] === '\n') continue;
    if (++count === limit.max + 1) start = value[at - 1] === '\r' && value[at] === '\n' ? at - 1 : at;
  }
  if (count <= limit.max) return null;
  if (start > 0 && /[\udc00-\udfff]/.test(value[start]!) && /[\ud800-\udbff]/.test(value[start - 1]!)) start -= 1;
  return { start, end, count: count - limit.max };
}
