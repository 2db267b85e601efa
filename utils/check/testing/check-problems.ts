import { check } from '../check';
import type { CompiledPack } from '../compile';
import { applyEdits } from '../edits';
import { fixAll } from '../fix-all';
import type { Diagnostic, Note } from '../types';

/** Ranges and edits that are not inside the text, not in order, or inside a character. */
export function rangeProblems(text: string, diagnostics: readonly Diagnostic[]): string[] {
  const problems: string[] = [];
  for (const [index, { rule, start, end, fixes }] of diagnostics.entries()) {
    if (start < (diagnostics[index - 1]?.start ?? 0)) problems.push(`${rule}: not in order`);
    for (const range of [{ start, end }, ...fixes.flatMap(({ edits }) => edits)]) {
      if (!(range.start >= 0 && range.end >= range.start && range.end <= text.length))
        problems.push(`${rule}: ${range.start} to ${range.end} of ${text.length}`);
      if (splitsCharacter(text, range.start) || splitsCharacter(text, range.end))
        problems.push(`${rule}: inside a character, ${range.start} to ${range.end}`);
    }
    for (const { edits } of fixes)
      if (edits.some((edit, place) => place > 0 && edit.start < edits[place - 1]!.end))
        problems.push(`${rule}: edits that overlap or are not in order`);
  }
  return problems;
}

/** What a note with LF and the same note with CRLF are told differently. */
export function lineEndProblems(note: Note, diagnostics: readonly Diagnostic[], pack: CompiledPack): string[] {
  const lf = toLf(note.text);
  if (!lf.includes('\n')) return [];
  const crlf = lf.replaceAll('\n', '\r\n');
  const withLf = lf === note.text ? diagnostics : check({ ...note, text: lf }, pack, 'ja');
  const withCrlf = check({ ...note, text: crlf }, pack, 'ja');
  const offsets = crlfOffsets(lf);
  const places = withLf.map(({ rule, start, end }) => `${rule} ${offsets[start]}-${offsets[end]}`);
  const places2 = withCrlf.map(({ rule, start, end }) => `${rule} ${start}-${end}`);
  if (places.join() !== places2.join()) return [`LF ${places.join()} but CRLF ${places2.join()}`];
  return withLf.flatMap(({ rule, fixes }, index) =>
    fixes.flatMap(({ edits, title }, place) => {
      const fixed = toLf(applyEdits(lf, edits));
      const fixed2 = toLf(applyEdits(crlf, withCrlf[index]!.fixes[place]?.edits ?? []));
      return fixed === fixed2 ? [] : [`${rule}, ${title}: ${JSON.stringify([fixed, fixed2])}`];
    }),
  );
}

/** Fixes that leave their finding, or that bring about errors which their rule does not declare. */
export function fixProblems(
  note: Note,
  diagnostics: readonly Diagnostic[],
  pack: CompiledPack,
  leadsTo: (rule: string) => readonly string[],
): string[] {
  const errors = countsOf(diagnostics.filter(isError));
  const counts = countsOf(diagnostics);
  // Findings of a rule may share a fix that mends them all.
  const fixed = new Map<string, readonly Diagnostic[]>();
  const checked = (text: string) => {
    const known = fixed.get(text) ?? check({ ...note, text }, pack, 'ja');
    fixed.set(text, known);
    return known;
  };
  return diagnostics.flatMap(({ rule, fixes }) =>
    fixes.flatMap(({ edits, title }) => {
      const after = checked(applyEdits(note.text, edits));
      const left = countsOf(after).get(rule) ?? 0;
      const problems = left < counts.get(rule)! ? [] : [`${rule}, ${title}: leaves its finding`];
      for (const [id, count] of countsOf(after.filter(isError)))
        if (count > (errors.get(id) ?? 0) && id !== rule && !leadsTo(rule).includes(id))
          problems.push(`${rule}, ${title}: adds ${id}`);
      return problems;
    }),
  );
}

/** Safe fixes that all of them together leave. */
export function safeFixProblems(note: Note, diagnostics: readonly Diagnostic[], pack: CompiledPack): string[] {
  const isSafe = ({ fixes }: Diagnostic) => fixes.some(({ safe }) => safe);
  if (!diagnostics.some(isSafe)) return [];
  const text = fixAll(note, pack);
  const left = check({ ...note, text }, pack, 'ja').filter(isSafe);
  return left.map(({ rule }) => `${rule}: a safe fix is left in ${JSON.stringify(text)}`);
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function countsOf(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function toLf(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Offset in a text with LF → offset in the same text with CRLF. */
function crlfOffsets(lf: string): number[] {
  const offsets: number[] = [];
  let lines = 0;
  for (let offset = 0; offset <= lf.length; offset++) {
    offsets.push(offset + lines);
    if (lf[offset] === '\n') lines += 1;
  }
  return offsets;
}

function splitsCharacter(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    /[\ud800-\udbff]/.test(text[offset - 1]!) &&
    /[\udc00-\udfff]/.test(text[offset]!)
  );
}
