import type { Range, TextEdit } from '../check/types';

/** Why an edit was not made; nothing is half done. */
export type EditRefusal =
  /** The text is no longer what the edit was made for. */
  | { readonly kind: 'changed' }
  /** The field takes no more: `over` UTF-16 units would not fit. */
  | { readonly kind: 'too-long'; readonly over: number }
  /** The field is read-only, disabled, or no longer in the page. */
  | { readonly kind: 'unavailable' }
  /** The page put back or altered what was written. */
  | { readonly kind: 'reverted' };

/** How an edit ended. `caret` is the offset behind the written text. */
export type EditResult = { readonly ok: true; readonly caret: number } | ({ readonly ok: false } & EditRefusal);

/** A place in the page where somebody writes text: one kind of editor, one file. */
export interface TextSurface {
  /** The element that takes the focus. Never kept without asking `isConnected`. */
  readonly element: HTMLElement;
  /** The text as the writer sees it. Offsets everywhere else count UTF-16 units of this string. */
  read(): string;
  /** Whether an IME composition is under way. */
  composing(): boolean;
  /** Focuses the field, selects the range and brings it into view. */
  select(range: Range): void;
  /** The selection, or the last one while the field has no focus. */
  selection(): Range;
  /**
   * Makes edits as one native undo step. Waits for the end of a composition. Verified at once and a frame later. The focus
   * stays in the field, the selection at the words that it held.
   * @param edits in order, without overlap.
   * @param expected the text that the edits were made for; another text is refused as `changed`.
   * @throws RangeError (as a rejection) for edits that overlap or leave the text.
   */
  replace(edits: readonly TextEdit[], expected: string): Promise<EditResult>;
  /** Inserts a block of lines at the caret, never over text, on lines of its own, as one native undo step; the caret goes behind. */
  insertBlock(text: string): Promise<EditResult>;
  /** Calls back after every change of the text, never in the middle of a composition, until the signal aborts. */
  watch(changed: () => void, signal: AbortSignal): void;
}
