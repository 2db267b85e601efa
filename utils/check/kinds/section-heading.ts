import type { Report, RuleContext } from '../context';
import type { SectionHeadingRule } from '../rule-definitions';
import { newlineOf } from '../text/lines';

/** Reports sections without the heading over them; the fix inserts it, and a blank line, above the first label. */
export function sectionHeading(rule: SectionHeadingRule, context: RuleContext): Report[] {
  const { text } = context.note;
  const outline = context.outline(rule.outline);
  const first = outline?.sections[0];
  if (!outline || outline.heading || !first) return [];
  const newline = newlineOf(text);
  const { start } = first.line;
  const above = context.lines.findLast((line) => line.start < start);
  const gap = !above || text.slice(above.start, above.end).trim() === '' ? '' : newline;
  const heading = outline.definition.headings[outline.language][0] ?? '';
  return [
    {
      start,
      end: start,
      values: { heading },
      fixes: [
        {
          safe: true,
          edits: [{ start, end: start, text: gap + heading + newline + newline }],
          values: { heading },
        },
      ],
    },
  ];
}
