import type { Report, ReportFix, RuleContext } from '../context';
import type { OutlineSectionDefinition } from '../definitions';
import type { SectionMissingRule } from '../rule-definitions';
import { placeOf } from '../outlines/outline-places';
import type { LabelPlace } from '../outlines/outline-places';
import { labelStyleOf } from '../outlines/outline-style';
import type { LabelStyle } from '../outlines/outline-style';
import type { TextEdit } from '../types';

/** Reports each section whose label is not there; the fixes insert it, or all that are missing, where they belong. */
export function sectionMissing(rule: SectionMissingRule, context: RuleContext): Report[] {
  const outline = context.outline(rule.outline);
  if (!outline) return [];
  const there = new Set(outline.sections.map(({ definition }) => definition.id));
  const missing = outline.definition.sections.filter(({ id }) => !there.has(id));
  if (missing.length === 0) return [];
  const style = labelStyleOf(outline, context);
  const insertions = missing.map((section) => {
    const place = placeOf(section, outline, context);
    return { section, place, line: style.line(section, place) };
  });
  const all: ReportFix[] = missing.length > 1 ? [{ safe: true, all: true, edits: editsOf(insertions, style) }] : [];
  return insertions.map((insertion) => {
    const { offset } = insertion.place;
    const fix = { safe: true, edits: editsOf([insertion], style), values: namesOf(insertion.section) };
    return { start: offset, end: offset, values: namesOf(insertion.section), fixes: [fix, ...all] };
  });
}

/** A label's line and its place. */
interface Insertion {
  readonly place: LabelPlace;
  readonly line: string;
}

/** The edits that insert labels, one a place, in order of place. */
function editsOf(insertions: readonly Insertion[], { newline, spaced }: LabelStyle): TextEdit[] {
  const gap = spaced ? newline + newline : newline;
  const texts = new Map<number, string>();
  for (const { place, line } of insertions) {
    const { offset, before, apart, inline } = place;
    const text = texts.get(offset);
    if (before) texts.set(offset, (text ?? '') + line + gap);
    else if (inline) texts.set(offset, (text ?? newline) + line + newline);
    else texts.set(offset, (text ?? '') + (text === undefined && apart ? newline + newline : gap) + line);
  }
  return [...texts]
    .map(([offset, text]) => ({ start: offset, end: offset, text }))
    .sort((one, other) => one.start - other.start);
}

function namesOf({ labels }: OutlineSectionDefinition) {
  return { section: { ja: labels.ja[0] ?? '', en: labels.en[0] ?? '' } };
}
