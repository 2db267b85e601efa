import type { ActionReading } from './actions/actions';
import type { CodeUse, CompiledCodeList } from './codes/codes';
import type { Line } from './text/lines';
import type { Outline } from './outlines/outlines';
import type { Box } from './note-fields';
import type { TagUse } from './tags';
import type { Reading } from './text/reading';
import type { Signals } from './signals/signals';
import type { Language, Note, Range, TextEdit } from './types';

/** What a rule sees of a note. Offsets are those of `text`. */
export interface RuleContext {
  readonly note: Note;
  /** All that counts as the note's text: the note's own text first, then the form's other note fields. */
  readonly text: string;
  /** The parts of `text`, in order. */
  readonly boxes: readonly Box[];
  readonly reading: Reading;
  readonly signals: Signals;
  /** The uses of each hashtag of the pack. */
  readonly tags: Readonly<Record<string, readonly TagUse[]>>;
  /** A hashtag of the pack as a search finds it. */
  hashtag(id: string): string;
  /** The lines of the note's own text. */
  readonly lines: readonly Line[];
  /** The note's own text as an outline of the pack; null when it is none. */
  outline(id: string): Outline | null;
  /** A list of tags in brackets of the pack, and its uses in the note's own text. */
  codes(list: string): { readonly list: CompiledCodeList; readonly uses: readonly CodeUse[] };
  /** What the note says of an action of the pack. */
  action(id: string): ActionReading;
}

/** What a rule reports: a place, and the edits that mend it. */
export interface Report extends Range {
  readonly fixes?: readonly ReportFix[];
  /** What stands in the message for `{name}`. */
  readonly values?: Values;
  /** Note types that the message names, by id. */
  readonly noteTypes?: readonly string[];
  /** The box of the form that the finding is about, when it is not the note itself. */
  readonly field?: string;
  /** The place in that box's text, where the range can't say it. */
  readonly fieldRange?: Range;
}

export interface ReportFix {
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
  /** What stands in the fix's title for `{name}`. */
  readonly values?: Values;
  /** Whether the fix mends all findings of the rule at once: its title is the rule's `fixTitleAll`. */
  readonly all?: boolean;
}

/** Texts for a message, in every language of the product or the same in all. */
export type Values = Readonly<Record<string, string | Readonly<Record<Language, string>>>>;
