import type { CodeUse } from './codes';
import type { CodeName } from './codes-names';
import { namesIn } from './codes-names';
import { bareCodeAt } from './codes-tagging';
import type { RuleContext } from '../context';
import type { SectionPlace } from '../rule-definitions';
import type { Line } from '../text/lines';
import { perContext } from '../per-context';

/** An entry of a section of tags: a line, and the lines below it that go on with it. */
export interface CodeEntry {
  /** Its first line; of one on the label's own line only the part behind the label. */
  readonly line: Line;
  /** The tag that opens it. */
  readonly use: CodeUse | null;
  /** The name that opens it where no tag does. */
  readonly name: CodeName | null;
  /** The lines that go on with it. */
  readonly rest: readonly Line[];
}

/** Where the entries of a list stand. */
type EntryPlace = SectionPlace & { readonly list: string };

/** The entries of a section, in order. What one says goes on below its tag: deeper in, or without a bullet of its own. */
export const entriesOf = perContext(readEntries, ({ list, outline, section }: EntryPlace) =>
  [list, outline, section].join('\n'),
);

function readEntries(context: RuleContext, place: EntryPlace): readonly CodeEntry[] {
  const sections = context.outline(place.outline)?.sections.filter(({ definition }) => definition.id === place.section);
  if (!sections || sections.length === 0) return [];
  const { text } = context.note;
  const uses = new Map(context.codes(place.list).uses.map((use) => [use.labelled ? use.start : use.line.start, use]));
  const names = new Map(namesIn(context, place.list).map((name) => [name.start, name]));
  const entries: CodeEntry[] = [];
  for (const { content, lines } of sections) {
    let head: (CodeEntry & { rest: Line[] }) | null = null;
    const first = behindLabel(text, content.start, lines[0]?.start ?? content.end);
    for (const line of first ? [first, ...lines] : lines) {
      if (line.content >= line.end) {
        head = null;
        continue;
      }
      const use = uses.get(line === first ? line.content : line.start);
      const opening = use?.labelled === (line === first) ? use : null;
      const name = opening ? null : openingName(context, place.list, line, names);
      const goesOn = head?.use && !opening && continues(text, head.line, line);
      if (goesOn && !(name && !head!.use!.codes.includes(name.code) && isLabel(text, name))) head!.rest.push(line);
      else entries.push((head = { line, use: opening, name, rest: [] }));
    }
  }
  return entries;
}

/** The rest of the label's own line, or null where nothing stands there. */
function behindLabel(text: string, start: number, limit: number): Line | null {
  let end = start;
  while (end < limit && text[end] !== '\n' && text[end] !== '\r') end++;
  const blank = /^(?:\*\*|__)?[\s\u3000]*/.exec(text.slice(start, Math.min(end, start + 40)))![0].length;
  return start + blank < end ? { start, end, content: start + blank } : null;
}

function openingName(
  context: RuleContext,
  listId: string,
  line: Line,
  names: ReadonlyMap<number, CodeName>,
): CodeName | null {
  return names.get(line.content) ?? bareCodeAt(context.note.text, line, context.codes(listId).list);
}

/** Whether a line goes on with what the first says: deeper in, or with no bullet of its own and not further out. */
function continues(text: string, first: Line, line: Line): boolean {
  const depth = indent(text, line);
  return depth > indent(text, first) || text.slice(line.start, line.content).trim() === '';
}

/** Whether a name is set off from what follows, as the name of an entry is. */
function isLabel(text: string, name: CodeName): boolean {
  return /^[\s\u3000]*(?:[-‐–—−:：]|$)/.test(/^[^\r\n]{0,8}/.exec(text.slice(name.end, name.end + 8))![0]);
}

function indent(text: string, line: Line): number {
  return /^[\s\u3000]*/.exec(text.slice(line.start, line.content))![0].length;
}
