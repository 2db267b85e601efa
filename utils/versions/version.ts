/** The texts of a note's boxes by the name of the box; the note's own box has the name ''. */
export type NoteTexts = Readonly<Record<string, string>>;

/** What became of a text: it was sent with a save and the page cleared the note, or most of it went in another way. */
export type Fate = 'saved' | 'lost';

/** A note as it stood at a time. */
export interface Version {
  /** When it was kept, in ms since 1970. */
  readonly at: number;
  readonly texts: NoteTexts;
  readonly fate?: Fate | undefined;
}

/** All versions that are kept: those of a note under the note's key, the oldest first. */
export type Versions = ReadonlyMap<string, readonly Version[]>;

/** At most so many versions of a note. */
export const MOST_VERSIONS = 20;
/** At most so many bytes of text over all notes; a character of UTF-16 has two. */
export const MOST_BYTES = 2 * 1024 * 1024;
