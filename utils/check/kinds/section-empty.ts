import type { Report, RuleContext } from '../context';
import type { SectionEmptyRule } from '../rule-definitions';
import { isFilled } from '../outlines/outline-content';

/** Reports sections that have a label and say nothing: the label gives cause. */
export function sectionEmpty(rule: SectionEmptyRule, context: RuleContext): Report[] {
  const outline = context.outline(rule.outline);
  if (!outline) return [];
  return outline.sections
    .filter((section) => !isFilled(section, outline, context))
    .map(({ label, definition: { labels, need } }) => ({
      start: label.start,
      end: label.end,
      values: { section: { ja: labels.ja[0] ?? '', en: labels.en[0] ?? '' }, need: need ?? '' },
    }));
}
