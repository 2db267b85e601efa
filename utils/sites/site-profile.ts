/**
 * How a site's note forms are recognised: plain data, fit for JSON. Nothing in it may rest on ids or classes that nobody
 * vouches for.
 */
export interface SiteProfile {
  /** Shown to the user, such as `FTOP`. */
  readonly name: string;
  /** Match patterns of the addresses, as in a manifest. */
  readonly matches: readonly string[];
  readonly forms: readonly FormProfile[];
}

/** One kind of form. */
export interface FormProfile {
  /** Names the form among those of its site. */
  readonly id: string;
  readonly noteType: NoteTypeProfile;
  readonly note: NoteProfile;
  /** Other boxes by the name that the rules use (`nextAction`, `risk` …). A box that is not found is left out. */
  readonly fields: Readonly<Record<string, FieldProfile>>;
  /** A note's label alone proves nothing: at least so many of the other boxes have to be there. */
  readonly atLeast: number;
  /**
   * For pages whose labels say nothing to us: the orders in which the form's controls may stand in the document. Each names
   * every box once, the note as `note`; controls that follow each other in these roles are the form.
   */
  readonly orders: readonly (readonly string[])[];
  readonly save: SaveProfile;
}

/** The note type of a form, an id of the rule pack: the same always, or what one of its boxes says at the moment. */
export type NoteTypeProfile =
  | string
  | {
      /** The name of the box. */
      readonly field: string;
      /** Note type → what the box shows for it, in any language. */
      readonly choices: Readonly<Record<string, readonly string[]>>;
      /** The note type while the box shows something else, or is not there. */
      readonly otherwise: string;
    };

/** What a control looks like to its user. */
export type FieldRole = 'multiline' | 'rich-text' | 'text' | 'date' | 'choice' | 'picker' | 'switch';

export interface FieldProfile {
  /** Visible labels in any language; compared without case, width, white space, closing colon and mark of a required field. */
  readonly labels: readonly string[];
  readonly role: FieldRole;
  /** Whether the page lists behind the box what was chosen in it. */
  readonly listsChosen?: boolean;
  /** Whether what is written there is part of the note. */
  readonly isNote?: boolean;
}

/** The box that the note is written in. Without labels it is the control of its role that the other boxes stand around. */
interface NoteProfile extends FieldProfile {
  /** The name by which rules know this box, where they do. */
  readonly name?: string;
}

interface SaveProfile {
  /** Visible names of the controls that save. */
  readonly labels: readonly string[];
  /** Visible names of controls that look like it and don't save. */
  readonly notLabels: readonly string[];
  /** Key chords that save while the form is there, such as `Mod+S` (Ctrl, or Command on a Mac). */
  readonly chords: readonly string[];
}
