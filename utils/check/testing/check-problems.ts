import { check } from '../check';
import type { CompiledPack } from '../compile';
import { fixAllFields, fixed } from '../fix-all';
import { valueOf, withOwnField } from '../note-fields';
import type { Diagnostic, Note } from '../types';

/** Ranges and edits that are not inside the text, not in order, or inside a character. */
export function rangeProblems(note: Note, diagnostics: readonly Diagnostic[]): string[] {
  const { text } = note;
  const problems: string[] = [];
  for (const [index, { rule, start, end, field, fieldRange, fixes }] of diagnostics.entries()) {
    if (start < (diagnostics[index - 1]?.start ?? 0)) problems.push(`${rule}: not in order`);
    const ranges = [
      { box: undefined, start, end },
      ...(fieldRange ? [{ box: field, ...fieldRange }] : []),
      ...fixes.flatMap((fix) => fix.edits.map((edit) => ({ box: fix.field, ...edit }))),
    ];
    if (fieldRange && !(start === text.length && end === start)) problems.push(`${rule}: in a box and in the text`);
    for (const range of ranges) {
      const own = range.box === undefined ? text : (valueOf(note, range.box) ?? '');
      if (!(range.start >= 0 && range.end >= range.start && range.end <= own.length))
        problems.push(`${rule}: ${range.start} to ${range.end} of ${own.length}`);
      if (splitsCharacter(own, range.start) || splitsCharacter(own, range.end))
        problems.push(`${rule}: inside a character, ${range.start} to ${range.end}`);
    }
    for (const { edits } of fixes)
      if (edits.some((edit, place) => place > 0 && edit.start < edits[place - 1]!.end))
        problems.push(`${rule}: edits that overlap or are not in order`);
  }
  return problems;
}

/** What a note with LF and the same note with CRLF are told differently. */
export function lineEndProblems(given: Note, diagnostics: readonly Diagnostic[], pack: CompiledPack): string[] {
  const note = withOwnField(given, pack.pack);
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
    fixes.flatMap((fix, place) => {
      const other = withCrlf[index]!.fixes[place] ?? { edits: [] };
      const texts = [fixed({ ...note, text: lf }, fix), fixed({ ...note, text: crlf }, other)].map(textsOf).map(toLf);
      return texts[0] === texts[1] ? [] : [`${rule}, ${fix.title}: ${JSON.stringify(texts)}`];
    }),
  );
}

/** Fixes that leave their finding, or that bring about errors which their rule does not declare. */
export function fixProblems(
  given: Note,
  diagnostics: readonly Diagnostic[],
  pack: CompiledPack,
  leadsTo: (rule: string) => readonly string[],
): string[] {
  const note = withOwnField(given, pack.pack);
  const errors = countsOf(diagnostics.filter(isError));
  const counts = countsOf(diagnostics);
  // Findings of a rule may share a fix that mends them all.
  const known = new Map<string, readonly Diagnostic[]>();
  const checked = (mended: Note) => {
    const key = textsOf(mended);
    const found = known.get(key) ?? check(mended, pack, 'ja');
    known.set(key, found);
    return found;
  };
  return diagnostics.flatMap(({ rule, fixes }) =>
    fixes.flatMap((fix) => {
      const { title } = fix;
      const after = checked(fixed(note, fix));
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
  const { text, fields } = fixAllFields(note, pack);
  const mended = { ...withOwnField(note, pack.pack), text };
  const left = check({ ...mended, fields: { ...note.fields, ...fields } }, pack, 'ja').filter(isSafe);
  return left.map(({ rule }) => `${rule}: a safe fix is left in ${JSON.stringify(text)}`);
}

/** All texts of a note as one. */
function textsOf({ text, fields }: Note): string {
  return [text, ...Object.values(fields ?? {})].join('\0');
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
