import type { Note } from '../check/types';
import type { Settings } from '../platform/messages';
import { noteTypeOf, readFields, type FoundForm } from '../sites';

/**
 * The note of a form as it stands: its text, the form's other boxes, who writes, and the day.
 * @param texts what is written in the note's boxes, by name; its own text under the empty name
 */
export function noteOf(form: FoundForm, texts: ReadonlyMap<string, string>, settings: Settings, today: string): Note {
  const { profile } = form;
  const text = texts.get('') ?? '';
  const fields = readFields(form);
  for (const [name, written] of texts) if (name !== '') fields[name] = written;
  const ownField = profile.note.name;
  if (ownField !== undefined) fields[ownField] = text;
  const noteType = noteTypeOf(profile.noteType, fields);
  return { noteType, role: settings.role, text, fields, ownField, enforced: enforcedIn(form), today };
}

/** The boxes that take no more than so many characters, by the names that the engine has for them. */
function enforcedIn({ profile, note, fields }: FoundForm): readonly string[] {
  const boxes = Object.entries({ ...fields, [profile.note.name ?? 'note']: note });
  return boxes.filter(([, box]) => ((box as HTMLTextAreaElement).maxLength ?? -1) >= 0).map(([name]) => name);
}

/** Whether a check of both notes would find the same. */
export function sameNote(one: Note, other: Note): boolean {
  return (
    one.text === other.text &&
    one.noteType === other.noteType &&
    one.role === other.role &&
    one.today === other.today &&
    one.ownField === other.ownField &&
    sameFields(one.fields ?? {}, other.fields ?? {})
  );
}

function sameFields(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
