import type { FoundForm } from './found-form';

/** A box that the note is written in. */
export interface NoteBox {
  /** The name that the rules use; empty for the note's own box. */
  readonly name: string;
  readonly element: HTMLElement;
}

/** All boxes of a form that the note is written in, its own one first. */
export function noteBoxes({ profile, note, fields }: FoundForm): readonly NoteBox[] {
  const others = Object.entries(fields).filter(([name]) => profile.fields[name]?.isNote === true);
  return [{ name: '', element: note }, ...others.map(([name, element]) => ({ name, element }))];
}
