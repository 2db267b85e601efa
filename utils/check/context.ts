import type { TagUse } from './tags';
import type { Reading } from './reading';
import type { Signals } from './signals';
import type { Note, Range, TextEdit } from './types';

/** What a rule sees of a note. Offsets are those of `text`. */
export interface RuleContext {
  readonly note: Note;
  /** All that counts as the note's text: the note's own text first, then the form's other note fields. */
  readonly text: string;
  readonly reading: Reading;
  readonly signals: Signals;
  /** The uses of each tag of the pack. */
  readonly tags: Readonly<Record<string, readonly TagUse[]>>;
}

/** What a rule reports: a place, and the edits that mend it. */
export interface Report extends Range {
  readonly fix?: { readonly safe: boolean; readonly edits: readonly TextEdit[] };
  /** What stands in the message for `{name}`. */
  readonly values?: Readonly<Record<string, string>>;
  /** Note types that the message names, by id. */
  readonly noteTypes?: readonly string[];
}
