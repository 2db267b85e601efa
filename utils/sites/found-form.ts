import type { FormProfile } from './site-profile';

/** A note form that is in the page. */
export interface FoundForm {
  readonly profile: FormProfile;
  /** The smallest element that holds the note and the boxes that were found. */
  readonly container: HTMLElement;
  /** The element that the note is written in. */
  readonly note: HTMLElement;
  /** The other boxes that are there, by the name that the rules use. */
  readonly fields: Readonly<Record<string, HTMLElement>>;
}
