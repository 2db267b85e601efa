import type { Diagnostic, Note, Range } from '../check/types';

/** Where a finding stands: a text of the form, and the place in it. */
export interface FindingPlace extends Range {
  /** The box of the form; empty for the note's own text. */
  readonly box: string;
  readonly text: string;
}

/** The words that a finding is about. One about a box as a whole stands in the note's own text. */
export function placeOf({ start, end, field, fieldRange }: Diagnostic, note: Note): FindingPlace {
  if (field === undefined || fieldRange === undefined) return { box: '', text: note.text, start, end };
  return { box: field, text: note.fields?.[field] ?? '', ...fieldRange };
}
