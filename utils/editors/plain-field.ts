import type { Range, TextEdit } from '../check/types';
import { blockAt } from './block-lines';
import { followComposition } from './composition';
import { nextFrame } from './next-frame';
import { revealInField } from './reveal';
import { applyEdit, shiftedRange, smallestEdit } from './text-span';
import type { EditRefusal, EditResult, TextSurface } from './text-surface';

export type PlainField = HTMLTextAreaElement | HTMLInputElement;

/** What stands in the field's way to an edit, or null. */
function refusalFor(field: PlainField, edit: TextEdit): EditRefusal | null {
  if (!field.isConnected || field.matches(':disabled') || field.readOnly) return { kind: 'unavailable' };
  // Chromium counts a line break as one and cuts what is written, never what is taken away.
  const length = field.value.length - (edit.end - edit.start) + edit.text.length;
  if (edit.text !== '' && field.maxLength >= 0 && length > field.maxLength) {
    return { kind: 'too-long', over: length - field.maxLength };
  }
  return null;
}

function focus(field: PlainField): boolean {
  field.focus({ preventScroll: true });
  return (field.getRootNode() as Document | ShadowRoot).activeElement === field;
}

/** More lines than this are not typed in one by one: 60 take 0.1 s, 500 take 1.7 s. */
const FEW_LINES = 40;

/**
 * Has the browser write the edit as if it were pasted, which is exact, keeps the undo history and makes one step of it.
 * `insertText` would be slow with many lines. But where lines at the end of the text are replaced, Chromium 156 takes back a
 * third of such pastes wrongly (95 of 295), and none of what is inserted as typed text (621); a long one is two steps there.
 */
function write(field: PlainField, edit: TextEdit): void {
  const { value, ownerDocument: page } = field;
  field.setSelectionRange(edit.start, edit.end);
  const replacesLastLines = edit.end === value.length && value.slice(edit.start).includes('\n');
  if (edit.text !== '' && replacesLastLines && edit.text.split('\n').length <= FEW_LINES) {
    page.execCommand('insertText', false, edit.text);
    return;
  }
  if (edit.text === '' || replacesLastLines) page.execCommand('delete');
  const html = edit.text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  if (html !== '') page.execCommand('insertHTML', false, html);
}

/** Brings the former text back after the page made something else of an edit: by undo, else by one more edit, else not. */
function putBack(field: PlainField, text: string): void {
  if (field.value === text || !field.isConnected || !focus(field)) return;
  field.ownerDocument.execCommand('undo');
  const rest = smallestEdit(field.value, [{ start: 0, end: field.value.length, text }]);
  if (rest) write(field, rest);
}

const lineFeeds = (text: string) => text.replace(/\r\n?/g, '\n');

/** A text as the field takes it; NUL is the one character that the browser's HTML parser drops. */
function fieldText(field: PlainField, text: string): string {
  const lines = lineFeeds(text).replaceAll('\0', '');
  return field.localName === 'input' ? lines.replaceAll('\n', ' ') : lines;
}

/**
 * A plain field as a text surface: `<textarea>`, or an `<input>` of type text, search, tel or url (line breaks become spaces
 * there, as with pasted text).
 *
 * An edit takes the focus without scrolling and leaves it in the field: the browser edits nowhere else. Where the page keeps
 * the field from being focused (a modal `<dialog>`, `inert`) the edit is refused as `unavailable`. Two edits at once are made
 * one after the other.
 *
 * `watch` also sees what the page's scripts write without an event, as far as anything tells it: a moved caret, a changed
 * default value (React sets it with each value), a form's reset, the next focus or blur. A value of the same length, set from
 * outside React in a field without focus, is seen at the next focus; ask `read()` before a decision.
 * @param signal ends the following of compositions; without it, that lasts as long as the element.
 */
export function createPlainField(field: PlainField, signal?: AbortSignal): TextSurface {
  const composition = followComposition(field, signal);
  let queue: Promise<unknown> = Promise.resolve();

  const selection = (): Range => {
    const end = field.selectionEnd ?? field.value.length;
    return { start: field.selectionStart ?? end, end };
  };

  async function make(edit: TextEdit, selectionAfter: Range): Promise<EditResult> {
    const refusal = refusalFor(field, edit);
    if (refusal) return { ok: false, ...refusal };
    const before = field.value;
    const formerSelection = selection();
    const direction = field.selectionDirection ?? 'none';
    const after = applyEdit(before, edit);
    if (!focus(field)) return { ok: false, kind: 'unavailable' };
    // The page's own focus handlers may have changed the text just now.
    if (field.value !== before) return { ok: false, kind: 'changed' };

    write(field, edit);
    const reverted = (): EditResult => {
      putBack(field, before);
      field.setSelectionRange(formerSelection.start, formerSelection.end, direction);
      return { ok: false, kind: 'reverted' };
    };
    if (field.value !== after) return reverted();
    field.setSelectionRange(selectionAfter.start, selectionAfter.end, direction);

    const touched = new AbortController();
    const touch = () => touched.abort();
    for (const type of ['input', 'compositionstart']) {
      field.addEventListener(type, touch, { capture: true, passive: true, signal: touched.signal });
    }
    await nextFrame(field.ownerDocument.defaultView as Window);
    // Whoever typed in between, or left the page, has taken the text over.
    const takenOver = touched.signal.aborted || !field.isConnected;
    touched.abort();
    if (field.value !== after && !takenOver) return reverted();
    return { ok: true, caret: edit.start + edit.text.length };
  }

  /** Runs one edit when the field is free: behind the edits before it and outside of compositions. */
  function inTurn(edit: () => Promise<EditResult>): Promise<EditResult> {
    const turn = queue.then(() => composition.ended()).then(edit);
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    element: field,
    read: () => field.value,
    composing: composition.active,
    selection,

    select({ start, end }) {
      focus(field);
      field.setSelectionRange(start, end);
      revealInField(field, end);
      revealInField(field, start);
    },

    replace: (edits, expected) =>
      inTurn(async () => {
        const text = field.value;
        if (text !== lineFeeds(expected)) return { ok: false, kind: 'changed' };
        const written = edits.map((edit) => ({ ...edit, text: fieldText(field, edit.text) }));
        const edit = smallestEdit(text, written);
        if (!edit) return { ok: true, caret: selection().end };
        return make(edit, shiftedRange(selection(), written));
      }),

    insertBlock: (text) =>
      inTurn(async () => {
        const block = blockAt(field.value, selection().end, lineFeeds(text).replaceAll('\0', ''));
        const edit = { ...block, text: fieldText(field, block.text) };
        const result = await make(edit, { start: block.caret, end: block.caret });
        return result.ok ? { ok: true, caret: block.caret } : result;
      }),

    watch(changed, until) {
      let last = field.value;
      const look = () => {
        if (composition.active() || field.value === last) return;
        last = field.value;
        changed();
      };
      const options = { capture: true, passive: true, signal: until };
      for (const type of ['input', 'change', 'focus', 'blur', 'selectionchange']) {
        field.addEventListener(type, look, options);
      }
      // No `input` follows the end of a composition in Chromium; the text is final when it is told.
      field.addEventListener(
        'compositionend',
        () => {
          last = field.value;
          changed();
        },
        options,
      );
      // A reset is told before it is done.
      field.ownerDocument.addEventListener(
        'reset',
        (event) => event.target === field.form && setTimeout(look),
        options,
      );
      const observer = new MutationObserver(look);
      observer.observe(field, { childList: true, characterData: true, subtree: true });
      until.addEventListener('abort', () => observer.disconnect(), { once: true });
    },
  };
}
