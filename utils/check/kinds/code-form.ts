import type { CodeTag, CompiledCodeList } from '../codes/codes';
import { generalWordAt } from '../codes/codes-opening';
import { halfWidth, tagAt } from '../codes/codes-signs';
import type { Report, RuleContext } from '../context';
import type { CodeFormRule } from '../rule-definitions';
import { isInAddress } from '../text/normalise';

/** Reports each tag that a search for it would not find; the fix writes it as it should be. */
export function codeForm(rule: CodeFormRule, context: RuleContext): Report[] {
  const uses = context.codes(rule.list).uses.filter((use) => !isGeneralWord(rule, context, use.start));
  const opening = uses.flatMap(({ tags }) => tags);
  return [...opening, ...tagsInside(rule, context, new Set(opening.map(({ start }) => start)))]
    .filter(({ codes, wellFormed, right }) => codes.length > 0 && !wellFormed && right !== null)
    .map(({ start, end, right }) => ({
      start,
      end,
      values: { found: context.text.slice(start, end).trim(), tag: tagOf(right!) },
      fixes: [{ safe: true, values: { tag: tagOf(right!) }, edits: [{ start, end, text: right! }] }],
    }));
}

/** `CORE: …` where the bare word would do as well. */
function isGeneralWord(rule: CodeFormRule, { note, lines, codes }: RuleContext, start: number): boolean {
  if (!rule.generalWordsIn.includes(note.noteType)) return false;
  const first = lines.find(({ content, end }) => content < end);
  const { generalWords } = codes(rule.list).list.definition;
  return first?.content === start && generalWordAt(note.text, first, generalWords) !== null;
}

/** Tags in square brackets that do not open their line. A code that is a name as well is one there only in capitals. */
function tagsInside(rule: CodeFormRule, context: RuleContext, known: ReadonlySet<number>): CodeTag[] {
  const { list } = context.codes(rule.list);
  const { note, lines, reading } = context;
  const found: CodeTag[] = [];
  let line = 0;
  for (const { index } of note.text.matchAll(/[[［【]/g)) {
    while (line + 1 < lines.length && lines[line + 1]!.start <= index) line++;
    const last = found.at(-1);
    if (known.has(index) || (last && index < last.end) || isInAddress(reading.normal.addresses, index)) continue;
    const tag = tagAt(note.text, index, lines[line]!.end, list, false);
    if (tag && isMeant(note.text, tag, list)) found.push(tag);
  }
  return found;
}

function isMeant(text: string, { start, end, codes }: CodeTag, { definition }: CompiledCodeList): boolean {
  const written = halfWidth(text.slice(start, end));
  if (written === written.toUpperCase()) return true;
  if (text[start] === '【' || /\w/.test(text[start - 1] ?? '')) return false;
  return !definition.entries.some(
    ({ code, names }) =>
      codes.includes(code) &&
      (code === definition.general || names.some((name) => name !== code && name.toUpperCase() === code)),
  );
}

/** The tag without what belongs behind it. */
function tagOf(right: string): string {
  return right.slice(0, right.indexOf(']') + 1);
}
