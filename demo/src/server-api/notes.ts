import { requestJson } from './request-json';

export type FieldValue = string | boolean | number | string[];

export interface NoteToSave {
  tenant: string;
  form: string;
  fields: Record<string, FieldValue>;
}

export interface SavedNote extends NoteToSave {
  id: string;
  at: string;
}

export function saveNote(note: NoteToSave): Promise<SavedNote> {
  return requestJson('/api/notes', { method: 'POST', body: JSON.stringify(note) });
}

export function loadNotes(tenant: string): Promise<SavedNote[]> {
  return requestJson(`/api/notes?tenant=${encodeURIComponent(tenant)}`);
}
