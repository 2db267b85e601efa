/** What the rules say about saving a note as it stands: `held` has errors, `warned` has warnings alone. */
export type Verdict = 'clean' | 'warned' | 'held';

/** A note form as the guard sees it. Its identity is that of the object: one object as long as the form is in the page. */
export interface GuardedForm {
  /** The element that the note is written in. */
  readonly field: HTMLElement;
  /** The save control that an event went through, looked up in its composed path; null when there is none. */
  saveControlIn(path: readonly EventTarget[]): HTMLElement | null;
  /** The save controls that are in the page now, the first one preferred. */
  saveControls(): readonly HTMLElement[];
  /** Whether a key event is one of the chords that save this form. */
  isSaveChord(event: KeyboardEvent): boolean;
  /** Whether an IME composition is under way in the note. */
  composing(): boolean;
  /** The verdict on the text as it is at this moment, at once. */
  verdict(): Verdict;
  /** Names what would be saved: another one when the text, another box or the address of the page has changed. */
  stamp(): string;
}
