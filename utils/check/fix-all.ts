import { check } from './check';
import type { CompiledPack } from './compile';
import { applyEdits } from './edits';
import { noteFieldsOf, valueOf, withOwnField } from './note-fields';
import type { Diagnostic, Fix, Note, TextEdit } from './types';

/** Safe fixes of one round may bring forth others; more rounds than these are never needed. */
const ROUNDS = 3;

/** A note after its fixes: its own text, and what the form's other note fields hold, by name. */
export interface FixedTexts {
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Makes every safe fix of a note, in its own text and in the form's other note fields.
 * @param skip findings that are left as they are, in the note as it is at that time
 */
export function fixAllFields(
  note: Note,
  compiled: CompiledPack,
  skip: (note: Note, diagnostic: Diagnostic) => boolean = () => false,
): FixedTexts {
  let current = withOwnField(note, compiled.pack);
  for (let round = 0; round < ROUNDS; round++) {
    const before = current;
    const fixes = safeFixes(check(before, compiled, 'en').filter((diagnostic) => !skip(before, diagnostic)));
    if (fixes.length === 0) break;
    current = fixes.reduce(fixed, current);
  }
  const names = noteFieldsOf(current.noteType, compiled.pack).filter((name) => name !== current.ownField);
  const fields = names.flatMap((name) => {
    const value = valueOf(current, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { text: current.text, fields: Object.fromEntries(fields) };
}

/** Makes every safe fix of a note's own text. @returns the text with the fixes made; the same text when there is none to make */
export function fixAll(note: Note, compiled: CompiledPack): string {
  return fixAllFields(note, compiled).text;
}

/** The note with the edits of a fix made in the box that it is for. */
export function fixed(note: Note, { field, edits }: Pick<Fix, 'field' | 'edits'>): Note {
  if (field === undefined) return { ...note, text: applyEdits(note.text, edits) };
  return { ...note, fields: { ...note.fields, [field]: applyEdits(valueOf(note, field) ?? '', edits) } };
}

/**
 * The last safe fix of each finding, which is the one that mends all findings of its rule where there is such a fix; as far as
 * they don't touch each other: the others have their turn in the next round. One a box.
 */
function safeFixes(diagnostics: readonly Diagnostic[]): Pick<Fix, 'field' | 'edits'>[] {
  const boxes = new Map<string | undefined, TextEdit[]>();
  for (const { fixes } of diagnostics) {
    const fix = fixes.findLast(({ safe }) => safe);
    if (!fix) continue;
    const edits = boxes.get(fix.field) ?? [];
    boxes.set(fix.field, edits);
    if (fix.edits.every((edit) => edits.every((other) => edit.start > other.end || edit.end < other.start)))
      edits.push(...fix.edits);
  }
  return [...boxes].map(([field, edits]) => ({ field, edits: edits.sort((one, other) => one.start - other.start) }));
}
