import type { Report, RuleContext } from '../context';
import type { LengthLimit, LengthRule } from '../rule-definitions';
import type { Range } from '../types';

/** Reports texts that are longer than they may be: the surplus of the note's own text, else the box. */
export function length(rule: LengthRule, context: RuleContext): Report[] {
  const { noteType, text, fields } = context.note;
  return rule.limits.flatMap((limit): Report[] => {
    if (!limit.noteTypes.includes(noteType)) return [];
    const { field } = limit;
    if (field !== undefined && !Object.hasOwn(fields ?? {}, field)) return [];
    const value = field === undefined ? text : fields![field]!;
    const surplus = surplusOf(value, limit);
    if (!surplus) return [];
    const values = { count: `${surplus.count}`, max: `${limit.max}` };
    if (value === text) return [{ start: surplus.start, end: surplus.end, values }];
    return [{ start: text.length, end: text.length, values, field: field! }];
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
