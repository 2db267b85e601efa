import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import { boxAt, valueOf } from '../note-fields';
import type { TagSectionRule } from '../rule-definitions';
import { normalise } from '../text/normalise';
import type { Range } from '../types';

/**
 * Reports a tag that stands anywhere but in the section or field where it belongs. A text without any label is not divided:
 * unless the form has a field for the section, its whole text is taken for it.
 */
export function tagSection(rule: TagSectionRule, context: RuleContext): Report[] {
  const tag = context.hashtag(rule.tag);
  const uses = context.tags[rule.tag] ?? [];
  const [use] = uses;
  if (!use || !holds(rule.when, context)) return [];
  const { note, boxes } = context;
  const box = boxes.find(({ field }) => (field ?? note.ownField) === rule.field);
  if (box && uses.some((each) => boxAt(boxes, each.start) === box)) return [];
  const field = valueOf(note, rule.field);
  if (field !== undefined && normalise(field).text.includes(normalise(tag).text)) return [];
  const section = sectionRange(context.note.text, rule);
  const divided = section !== null || findLabel(context.note.text, rule.otherLabels) !== null;
  if (field === undefined && !divided) return [];
  if (section && uses.some((each) => each.start >= section.start && each.end <= section.end)) return [];
  return [{ start: use.start, end: use.end }];
}

/** From the section's label to the label of the next section. */
function sectionRange(text: string, rule: TagSectionRule): Range | null {
  const label = findLabel(text, rule.labels);
  if (!label) return null;
  const next = findLabel(text, rule.otherLabels, label.end);
  return { start: label.end, end: next?.start ?? text.length };
}

/** A label is the first thing on a line, behind indentation, bullet, bold mark or number, and ends in a colon or the line. */
function findLabel(text: string, labels: readonly string[], from = 0): Range | null {
  const wanted = labels.map((label) => normalise(label).text);
  let lineStart = from === 0 ? 0 : lineEnd(text, from) + 1;
  while (lineStart < text.length) {
    const end = lineEnd(text, lineStart);
    const line = normalise(text.slice(lineStart, Math.min(end, lineStart + 80))).text.replace(
      /^[-*・•#■●\d.)①-⑳\s【[]+/,
      '',
    );
    for (const label of wanted) {
      if (line.startsWith(label) && /^[\s*】\]]*(?::|$)/.test(line.slice(label.length))) {
        return { start: lineStart, end: labelEnd(text, lineStart, end) };
      }
    }
    lineStart = end + 1;
  }
  return null;
}

function labelEnd(text: string, start: number, end: number): number {
  const colon = text.slice(start, end).search(/[:：]/);
  return colon < 0 ? end : start + colon + 1;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
