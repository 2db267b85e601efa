/**
 * What goes into a check and what comes out of it. Every offset counts UTF-16 code units of the note's own text; an end is
 * exclusive. The words are those of the Language Server Protocol.
 */

/** A language that the product speaks and checks. */
export type Language = 'ja' | 'en';

/** `error` holds a save, `warning` is told, `info` is a hint. */
export type Severity = 'error' | 'warning' | 'info';

/** One note as it stands in its form. */
export interface Note {
  /** What the form is for: an id of the rule pack, such as `overall-status`. */
  readonly noteType: string;
  /** Who writes: an id of the rule pack, such as `fm`; left out while it is not known. */
  readonly role?: string | undefined;
  /** The text as the field holds it; line ends may be LF or CRLF. */
  readonly text: string;
  /** Other boxes of the same form, by the name that the rule pack uses. A box that the form lacks has no entry. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** The name under which rules know the note's own box, where it is one of the form's note fields. */
  readonly ownField?: string | undefined;
  /** Boxes that enforce a limit themselves, by name; the note's own is `ownField`, or `note` where that is not given. */
  readonly enforced?: readonly string[] | undefined;
  /** The day of the check, `YYYY-MM-DD`. The engine has no clock of its own. */
  readonly today?: string | undefined;
}

/** A part of the note's text, in UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Puts `text` in the place of a range. */
export interface TextEdit extends Range {
  readonly text: string;
}

/** A quick fix. `safe` says that nothing the writer might have meant is lost. Edits are in order and do not overlap. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
  /** The box of the form that the edits are made in, their offsets those of its text; left out for the note itself. */
  readonly field?: string | undefined;
}

/** One finding. */
export interface Diagnostic extends Range {
  /** The id of the rule in the pack. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in the language that was asked for. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** The box of the form that the finding is about, by the pack's name for it; left out for the note itself. */
  readonly field?: string | undefined;
  /** The place in that box's text, where the finding is about words in it. `start` and `end` are the end of the note then. */
  readonly fieldRange?: Range | undefined;
}
