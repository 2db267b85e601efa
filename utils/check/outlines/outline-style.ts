import type { RuleContext } from '../context';
import type { OutlineSectionDefinition } from '../definitions';
import { newlineOf } from '../text/lines';
import type { LabelPlace } from './outline-places';
import type { Outline, OutlineSection } from './outlines';

/** How the labels of an outline are written. */
export interface LabelStyle {
  readonly newline: string;
  /** Whether a blank line parts the sections. */
  readonly spaced: boolean;
  /** The line of a section's label at a place, without its line end. */
  line(section: OutlineSectionDefinition, place: LabelPlace): string;
}

const DIGITS = /[\d０-９]{1,2}|[①-⑳]/;

/** Reads how the labels are written that are there; with none, as in a plain list. */
export function labelStyleOf(outline: Outline, context: RuleContext): LabelStyle {
  const { text } = context.note;
  const { sections, language, heading, definition } = outline;
  const blank = (section: OutlineSection) => {
    const above = context.lines[context.lines.indexOf(section.line) - 1];
    return !section.inline && above !== undefined && above.content >= above.end;
  };
  const written = sections.map(({ words }) => text.slice(words.start, words.end)).join('');
  const sample = written === '' && heading ? text.slice(heading.start, heading.end) : written;
  const capitals = /[A-Z]/.test(sample) && !/[a-z]/.test(sample);
  const closing = ({ words, label }: OutlineSection) => text.slice(words.end, label.end);
  return {
    newline: newlineOf(text),
    spaced: sections.length > 1 && sections.slice(1).filter(blank).length * 2 > sections.length - 1,
    line(section, { behind, before }) {
      const like = behind ?? before;
      const name = section.labels[language][0] ?? '';
      const label = capitals ? name.toUpperCase() : name;
      if (!like) return `- ${label}:`;
      const lead = like.inline ? '- ' : text.slice(like.line.start, like.words.start);
      const marked = closing(like).trim() === '' ? sections.find((each) => closing(each).trim() !== '') : like;
      const tail = marked ? closing(marked).trimEnd() : '';
      const bold = /\*\*|__/.exec(lead)?.[0] ?? '';
      const number = definition.sections.indexOf(section) + 1;
      return numbered(lead, number) + label + tail + (tail.includes(bold) ? '' : bold);
    },
  };
}

/** The lead of a label with another number, of the same kind of digits. */
function numbered(lead: string, number: number): string {
  return lead.replace(DIGITS, (digits) => {
    const code = digits.charCodeAt(0);
    if (code >= 0x2460 && code < 0x2474) return String.fromCharCode(0x245f + number);
    const zero = code >= 0xff10 ? 0xff10 : 0x30;
    return String(number).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
  });
}
