import type { Report, RuleContext } from '../context';
import type { SectionHintRule } from '../rule-definitions';
import type { TextEdit } from '../types';

/** Reports each hint of the template that is still there; the fix removes it with the space before it. */
export function sectionHint(rule: SectionHintRule, context: RuleContext): Report[] {
  const { text } = context.note;
  return (context.outline(rule.outline)?.hints ?? []).map(({ start, end }) => ({
    start,
    end,
    values: { hint: text.slice(start, end) },
    fixes: [{ safe: true, edits: [removal(text, start, end)] }],
  }));
}

/** One space stays, or comes, where words would otherwise come together. */
function removal(text: string, start: number, end: number): TextEdit {
  let from = start;
  while (from > 0 && ' \t\u3000\u00a0'.includes(text[from - 1]!)) from--;
  const joins = /[^\s\u3000]/.test(text[end] ?? '') && /[^\s\u3000]/.test(text[from - 1] ?? '');
  if (!joins) return { start: from, end, text: '' };
  return from < start ? { start, end, text: '' } : { start, end, text: /[:：]/.test(text[from - 1]!) ? '' : ' ' };
}
