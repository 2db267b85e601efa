import { check } from './check';
import type { CompiledPack } from './compile';
import { applyEdits } from './edits';
import type { Diagnostic, Note, TextEdit } from './types';

/** Safe fixes of one round may bring forth others; more rounds than these are never needed. */
const ROUNDS = 3;

/**
 * Makes every safe fix of a note.
 * @param skip findings that are left as they are
 * @returns the text with the fixes made; the same text when there is none to make
 */
export function fixAll(
  note: Note,
  compiled: CompiledPack,
  skip: (text: string, diagnostic: Diagnostic) => boolean = () => false,
): string {
  let { text } = note;
  for (let round = 0; round < ROUNDS; round++) {
    const current = text;
    const found = check({ ...note, text }, compiled, 'en').filter((diagnostic) => !skip(current, diagnostic));
    const edits = safeEdits(found);
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
  }
  return text;
}

/**
 * The last safe fix of each finding, which is the one that mends all findings of its rule where there is such a fix; as far as
 * they don't touch each other: the others have their turn in the next round.
 */
function safeEdits(diagnostics: readonly Diagnostic[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { fixes } of diagnostics) {
    const fix = fixes.findLast(({ safe }) => safe);
    if (fix && fix.edits.every((edit) => edits.every((other) => edit.start > other.end || edit.end < other.start)))
      edits.push(...fix.edits);
  }
  return edits.sort((one, other) => one.start - other.start);
}
