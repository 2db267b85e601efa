import type { RuleContext } from '../context';
import type { OutlineSectionDefinition } from '../definitions';
import type { Outline, OutlineSection } from './outlines';

/** A place for a section's label. Offsets are those of the note's own text. */
export interface LabelPlace {
  readonly offset: number;
  /** The section that the label follows, at the end of its last line; null where it stands before the first label. */
  readonly behind: OutlineSection | null;
  /** The section that it stands before, at the start of its line; null with no label there at all. */
  readonly before: OutlineSection | null;
  /** Whether a blank line stands in the section before, so that one has to part it from the label. */
  readonly apart: boolean;
  /** Whether another label follows on the same line. */
  readonly inline: boolean;
}

/** Between sections on one line. */
const SEPARATORS = /[\s\u3000\-–—/／|｜・,、;；]/;
const HASHTAGS = /^\s*(?:[#＃]\S+\s*)*$/;

/** Where a missing section belongs: behind the one before it, else before the one behind it, else at the text's end. */
export function placeOf(section: OutlineSectionDefinition, outline: Outline, context: RuleContext): LabelPlace {
  const order = outline.definition.sections.map(({ id }) => id);
  const rank = ({ definition }: OutlineSection) => order.indexOf(definition.id);
  const at = order.indexOf(section.id);
  const earlier = outline.sections.filter((each) => rank(each) < at);
  if (earlier.length > 0) {
    const behind = earlier.reduce((one, other) => (rank(other) > rank(one) ? other : one));
    const { content } = behind;
    if (context.lines.every(({ end }) => end !== content.end)) {
      let offset = content.end;
      while (offset > content.start && SEPARATORS.test(context.note.text[offset - 1]!)) offset--;
      return { offset, behind, before: null, apart: false, inline: true };
    }
    const offset = endOf(behind, at, outline, context);
    const apart = behind.lines.some((line) => line.end < offset && line.content >= line.end);
    return { offset, behind, before: null, apart, inline: false };
  }
  const [first] = outline.sections;
  if (!first)
    return {
      offset: endOfLines(context, 0, context.lines.length),
      behind: null,
      before: null,
      apart: true,
      inline: false,
    };
  const before = outline.sections.reduce((one, other) => (rank(other) < rank(one) ? other : one));
  const offset = before.inline ? before.label.start : before.line.start;
  return { offset, behind: null, before, apart: false, inline: false };
}

/** The end of a section: before tags at the text's end, and before lines that belong to a later section without its label. */
function endOf(section: OutlineSection, at: number, outline: Outline, context: RuleContext): number {
  const { lines } = context;
  const first = lines.indexOf(section.line);
  const last = section === outline.sections.at(-1) ? lines.length : first + 1 + section.lines.length;
  const stray = strayLine(section, at, outline, context);
  return endOfLines(context, first, stray ? lines.indexOf(stray) : last);
}

/** The end of the last of some lines that holds more than hashtags, or of the first. */
function endOfLines({ lines, note }: RuleContext, first: number, last: number): number {
  let index = last - 1;
  while (index > first && HASHTAGS.test(note.text.slice(lines[index]!.start, lines[index]!.end))) index--;
  return lines[Math.max(index, first)]!.end;
}

/** The first line of tags in a section that has none, where the label of the section for them is missing. */
function strayLine(section: OutlineSection, at: number, { definition, sections }: Outline, context: RuleContext) {
  const index = definition.sections.findIndex(({ content }) => content === 'codes');
  const codes = definition.sections[index];
  if (!codes?.list || at > index || sections.some((each) => each.definition.id === codes.id)) return null;
  const { content, line } = section;
  const uses = context.codes(codes.list).uses.filter((use) => use.start > line.end && use.end <= content.end);
  return uses.every((use) => use.codes.length > 0) ? (uses[0]?.line ?? null) : null;
}
