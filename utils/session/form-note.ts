import type { Note } from '../check/types';
import type { Settings } from '../platform/messages';
import { readFields, type FoundForm } from '../sites';

/** The note of a form as it stands: its text, the form's other boxes, who writes, and the day. */
export function noteOf(form: FoundForm, text: string, settings: Settings, today: string): Note {
  return { noteType: form.profile.noteType, role: settings.role, text, fields: readFields(form), today };
}

/** Whether a check of both notes would find the same. */
export function sameNote(one: Note, other: Note): boolean {
  return (
    one.text === other.text &&
    one.noteType === other.noteType &&
    one.role === other.role &&
    one.today === other.today &&
    sameFields(one.fields ?? {}, other.fields ?? {})
  );
}

function sameFields(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
