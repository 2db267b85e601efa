/** The choices of the drop-down, as they are stored; the language decides how they are shown. */
export const noteCategories = [
  'Engagement Management',
  'Technical Enablement',
  'Service Intent',
  'Environment',
] as const;

export type NoteCategory = (typeof noteCategories)[number];

export function isNoteCategory(value: unknown): value is NoteCategory {
  return (noteCategories as readonly unknown[]).includes(value);
}
