import { isLabel } from './label-text';
import type { NoteTypeProfile } from './site-profile';

/**
 * The note type of a form, an id of the rule pack.
 * @param fields what the form's boxes hold, by name
 */
export function noteTypeOf(profile: NoteTypeProfile, fields: Readonly<Record<string, string>>): string {
  if (typeof profile === 'string') return profile;
  const shown = fields[profile.field] ?? '';
  const chosen = Object.entries(profile.choices).find(([, labels]) => isLabel(shown, labels));
  return chosen?.[0] ?? profile.otherwise;
}
