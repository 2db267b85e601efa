import type { OutlineDefinition, OutlineSectionDefinition } from '../definitions';
import type { Line } from '../text/lines';
import { findHeading } from './outline-heading';
import { findHints } from './outline-hints';
import { findInlineLabels } from './outline-inline';
import { compileLabels, firstUnitsOf } from './outline-labels';
import type { SectionLabels } from './outline-labels';
import { languageOf, readLabelLine } from './outline-lines';
import type { LabelLine } from './outline-lines';
import { blanked, squeeze } from '../text/squeeze';
import type { Language, Range } from '../types';

/** An outline's labels, headings and hints made ready for searching. */
export interface CompiledOutline {
  readonly definition: OutlineDefinition;
  readonly sections: readonly SectionLabels[];
  /** The units that a label may begin with. */
  readonly firstUnits: ReadonlySet<string>;
  readonly headings: readonly string[];
  readonly hints: readonly string[];
}

/** A text that is such an outline. Offsets are those of the note's own text. */
export interface Outline {
  readonly definition: OutlineDefinition;
  /** The language of its labels. */
  readonly language: Language;
  readonly heading: Range | null;
  /** The sections that are there, as they stand in the text. */
  readonly sections: readonly OutlineSection[];
  /** The hints of the template that are left, in order. */
  readonly hints: readonly Range[];
}

export interface OutlineSection {
  readonly definition: OutlineSectionDefinition;
  readonly labels: SectionLabels;
  /** The label with its colon. */
  readonly label: Range;
  /** The label's words alone. */
  readonly words: Range;
  /** The language of the label. */
  readonly language: Language;
  /** Whether the label stands in the midst of its line. */
  readonly inline: boolean;
  /** The line of the label, which it opens unless it is inline. */
  readonly line: Line;
  /** From behind the label to the end of the last line before the next label, or to that label on the same line. */
  readonly content: Range;
  /** The lines below the label's own. */
  readonly lines: readonly Line[];
}

/** Makes an outline ready for searching, once a pack. */
export function compileOutline(definition: OutlineDefinition): CompiledOutline {
  const sections = definition.sections.map((section) => compileLabels(section, definition));
  const keys = (words: readonly string[]) => words.map((word) => squeeze(word).key);
  return {
    definition,
    sections,
    firstUnits: firstUnitsOf(sections),
    headings: keys([...definition.headings.ja, ...definition.headings.en]).sort((a, b) => b.length - a.length),
    hints: keys(definition.hints),
  };
}

/** Reads a text as an outline: by its heading, or by two or more of the labels; null when it is none. */
export function readOutline(text: string, lines: readonly Line[], compiled: CompiledOutline): Outline | null {
  const { definition, sections, firstUnits, headings, hints } = compiled;
  const stretch = squeeze(text);
  const remarks = findHints(text, stretch, hints);
  const plain = blanked(text, { start: 0, end: text.length }, remarks);
  const leading = lines.flatMap((line, index) => readLabelLine(plain, line, index, sections, firstUnits) ?? []);
  const found = [...leading, ...findInlineLabels(plain, stretch, lines, sections, leading)];
  const chosen = choose(text, lines, found);
  const sure = new Set(found.filter(({ rank }) => rank < 2).map(({ labels }) => labels));
  const heading = findHeading(text, lines, headings, (sure.size > 0 && chosen[0]) || null, sure.size);
  if (!heading && sure.size < 2) return null;
  return {
    definition,
    language: languageOfAll(chosen, text, heading),
    heading,
    sections: chosen.map((label, index) => sectionOf(lines, label, chosen[index + 1])),
    hints: remarks,
  };
}

/** One label a section: at the start of a line, the surest, the least indented, the first. A mere "Status" counts where it stands with the others. */
function choose(text: string, lines: readonly Line[], found: readonly LabelLine[]): readonly LabelLine[] {
  const indents = found.map(({ lineIndex }) => indentOf(text, lines[lineIndex]!));
  const least = indents.reduce((a, b, index) => (found[index]!.rank < 2 ? Math.min(a, b) : a), Infinity);
  const best = new Map<SectionLabels, { label: LabelLine; cost: number }>();
  for (const [index, label] of found.entries()) {
    const nested = indents[index]! > least + 1;
    if (label.rank === 2 && (nested || !holdsChoice(text, lines[label.lineIndex]!, label))) continue;
    const cost = label.rank * 2 + Number(nested) + Number(label.inline) * 4;
    const other = best.get(label.labels);
    if (!other || cost < other.cost) best.set(label.labels, { label, cost });
  }
  return [...best.values()].map(({ label }) => label).sort(byPlace);
}

function byPlace(one: LabelLine, other: LabelLine): number {
  return one.words.start - other.words.start;
}

/** "Status: …" is the label of a choice where a choice stands behind it. */
function holdsChoice(text: string, line: Line, { labels, range }: LabelLine): boolean {
  if (labels.choices.length === 0) return true;
  const { key } = squeeze(text, range.end, Math.min(line.end, range.end + 200));
  return labels.choices.some((choice) => key.includes(choice.key));
}

function indentOf(text: string, { start, end }: Line): number {
  return /^[\s\u3000]*/.exec(text.slice(start, Math.min(end, start + 40)))![0].length;
}

function sectionOf(lines: readonly Line[], label: LabelLine, next: LabelLine | undefined): OutlineSection {
  const behind = (next?.lineIndex ?? lines.length) - 1;
  const { labels, range, words, language, inline, lineIndex } = label;
  return {
    definition: labels.definition,
    labels,
    label: range,
    words,
    language,
    inline,
    line: lines[lineIndex]!,
    content: { start: range.end, end: next?.inline ? next.range.start : lines[behind]!.end },
    lines: lines.slice(lineIndex + 1, behind + 1),
  };
}

/** That of most labels; else of the heading, else of the text. */
function languageOfAll(labels: readonly LabelLine[], text: string, heading: Range | null): Language {
  const japanese = labels.filter(({ language }) => language === 'ja').length * 2;
  if (japanese !== labels.length) return japanese > labels.length ? 'ja' : 'en';
  return languageOf(text, heading ?? labels[0]?.words ?? { start: 0, end: text.length });
}
