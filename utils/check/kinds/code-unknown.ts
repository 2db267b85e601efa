import type { CodeUse } from '../codes/codes';
import { openingLines } from '../codes/codes-opening';
import { entriesOf } from '../codes/codes-section';
import type { Report, RuleContext } from '../context';
import type { CodeUnknownRule } from '../rule-definitions';

/** Reports what was meant as a tag of the list and is none; the fix puts the right one where the meaning is plain. */
export function codeUnknown(rule: CodeUnknownRule, context: RuleContext): Report[] {
  const expected = usesWhereExpected(rule, context);
  return context.codes(rule.list).uses.flatMap((use) =>
    use.tags
      .filter(({ codes, onlyExpected }) => codes.length === 0 && (expected.has(use) || !(onlyExpected || use.labelled)))
      .map(({ start, end, right }) => ({
        start,
        end,
        values: { found: context.text.slice(start, end) },
        fixes: right === null ? [] : [{ safe: false, values: { tag: right }, edits: [{ start, end, text: right }] }],
      })),
  );
}

/** The uses where nothing but a tag is expected: in the section, and at the beginning of certain notes. */
function usesWhereExpected(rule: CodeUnknownRule, context: RuleContext): Set<CodeUse> {
  const expected = new Set(entriesOf(context, rule).flatMap(({ use }) => use ?? []));
  if (!rule.firstLineOf.includes(context.note.noteType)) return expected;
  const opening = openingLines(context, rule.labels);
  for (const use of context.codes(rule.list).uses)
    if (opening.some(({ content }) => content === use.start)) expected.add(use);
  return expected;
}
