import type { CheckPack } from './compile';
import type { Note, Range } from './types';

/** A part of what counts as the note's text, in offsets of the whole: the note's own box, or another note field. */
export interface Box extends Range {
  /** The pack's name for it; null for the note's own. */
  readonly field: string | null;
}

/** The note fields of a note type. */
export function noteFieldsOf(noteType: string, pack: CheckPack): readonly string[] {
  return pack.noteTypes.find(({ id }) => id === noteType)?.noteFields ?? [];
}

/**
 * The note with the name of its own box. Where none is given it is that of the note field which holds the same text: whoever checks
 * a note outside its form may give the text of one box both ways.
 */
export function withOwnField(note: Note, pack: CheckPack): Note {
  if (note.ownField !== undefined || note.text === '') return note;
  const ownField = noteFieldsOf(note.noteType, pack).find((name) => valueOf(note, name) === note.text);
  return ownField === undefined ? note : { ...note, ownField };
}

/** What a box of the form holds, by the pack's name for it; undefined where the form lacks it. */
export function valueOf(note: Note, name: string): string | undefined {
  if (name === note.ownField) return note.text;
  return note.fields && Object.hasOwn(note.fields, name) ? note.fields[name] : undefined;
}

/** The box that a finding is about: none where it is the note's own, or where the form lacks it. */
export function fieldOf(note: Note, name: string): { readonly field?: string } {
  return name === note.ownField || valueOf(note, name) === undefined ? {} : { field: name };
}

/** The note's own text and behind it the form's other note fields that hold something, apart from each other. */
export function boxesOf(note: Note, pack: CheckPack): { readonly text: string; readonly boxes: readonly Box[] } {
  let { text } = note;
  const boxes: Box[] = [{ field: null, start: 0, end: text.length }];
  for (const field of new Set(noteFieldsOf(note.noteType, pack))) {
    const value = valueOf(note, field) ?? '';
    if (value === '' || field === note.ownField) continue;
    const start = text.length + GAP.length;
    text += GAP + value;
    boxes.push({ field, start, end: text.length });
  }
  return { text, boxes };
}

const GAP = '\n\n';

/** The box that an offset of the whole text lies in; its end belongs to it. */
export function boxAt(boxes: readonly Box[], offset: number): Box {
  return boxes.find(({ end }) => offset <= end) ?? boxes.at(-1)!;
}

/** The part of a range of the whole text that lies in a box, in offsets of the box's own text. */
export function inBox({ start, end }: Range, box: Box): Range {
  const offset = (at: number) => Math.min(Math.max(at, box.start), box.end) - box.start;
  return { start: offset(start), end: offset(end) };
}
