import type { Range, TextEdit } from '../check/types';
import { blockAt } from './block-lines';
import { followComposition } from './composition';
import { nextFrame } from './next-frame';
import { revealPlace } from './reveal';
import { atItsWords, isWritten, richText, withWordsBefore } from './rich-edit';
import { lookAt, textInLookOf } from './rich-look';
import { offsetOf, spanOf } from './rich-places';
import { readRich } from './rich-text';
import { selectSpan, selectionIn, takeBack, writeOver, type Writer } from './rich-write';
import { applyEdit, shiftedRange, smallestEdit } from './text-span';
import type { EditRefusal, EditResult, TextSurface } from './text-surface';

/**
 * An element with `contenteditable` as a text surface: bare, or any editor built on it.
 *
 * Nothing of ours is put into the content: the page's editor is offered a paste of plain text, and the browser types where nobody
 * takes it, so what is written has the formatting of its place, and one Ctrl+Z takes it back. Some editors make a paragraph of a
 * blank line, and show no blank line then: that alone is not told as `reverted`.
 *
 * Several edits become one, and one undo step, where all of them lie in one run of equally formatted text. Elsewhere one edit over
 * all of them would take the formatting between them away: they are written one by one, from the last to the first, a step each.
 * An edit that would cross the border of a table cell, or take away what is no text (a picture, a mention), is refused as
 * `unavailable`, before anything is written.
 *
 * An edit takes the focus without scrolling and leaves it in the field. Two edits at once are made one after the other.
 * @param host the element with `contenteditable`.
 * @param signal ends the following of compositions; without it, that lasts as long as the element.
 */
export function createRichField(host: HTMLElement, signal?: AbortSignal): TextSurface {
  const composition = followComposition(host, signal);
  let queue: Promise<unknown> = Promise.resolve();
  let knownWriter: Writer | null = null;
  /** Whether the page's editor gives a paste of plain text another look than that of its place. */
  let losesLook = false;
  let lastSelection: Range = { start: Infinity, end: Infinity };

  const read = () => readRich(host).text;
  const hasFocus = () => {
    const focused = (host.getRootNode() as Document | ShadowRoot).activeElement;
    return focused !== null && host.contains(focused);
  };

  function selection(): Range {
    const content = readRich(host);
    const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selectionIn(host) ?? {};
    if (anchorNode && focusNode && host.contains(anchorNode) && host.contains(focusNode)) {
      const ends = [offsetOf(content, anchorNode, anchorOffset), offsetOf(content, focusNode, focusOffset)] as const;
      lastSelection = { start: Math.min(...ends), end: Math.max(...ends) };
    }
    const { length } = content.text;
    return { start: Math.min(lastSelection.start, length), end: Math.min(lastSelection.end, length) };
  }

  async function place(range: Range): Promise<void> {
    await selectSpan(host, spanOf(readRich(host), range));
    selection();
  }

  function focus(): boolean {
    if (!hasFocus()) host.focus({ preventScroll: true });
    return hasFocus();
  }

  /** Brings a former text back: by undo, else, where the page spoilt the history, by one more edit, else not. */
  async function restore(text: string, writer: Writer): Promise<void> {
    const restored = () => read() === text;
    if (restored() || (await takeBack(host, writer, restored))) return;
    const now = readRich(host);
    const rest = smallestEdit(now.text, [{ start: 0, end: now.text.length, text }]);
    if (!rest || !host.isConnected || spanOf(now, rest).crosses) return;
    await selectSpan(host, spanOf(now, rest));
    await writeOver(host, rest.text, restored, () => read() === now.text, writer);
  }

  /** Makes edits one by one, from the last to the first; those made are taken back where one fails. */
  async function make(edits: readonly TextEdit[], caret: number, selectionAfter: Range): Promise<EditResult> {
    const content = readRich(host);
    const before = content.text;
    const editable =
      host.isConnected && host.isContentEditable && edits.every((edit) => !spanOf(content, edit).crosses);
    const former = selection();
    if (!editable || !focus()) return { ok: false, kind: 'unavailable' };

    const touched = new AbortController();
    for (const type of ['keydown', 'compositionstart']) {
      const touch = (event: Event) => event.isTrusted && touched.abort();
      host.addEventListener(type, touch, { capture: true, passive: true, signal: touched.signal });
    }
    /** The texts before the edits that were begun, and who wrote them. */
    const begun: { readonly text: string; readonly writer: Writer }[] = [];
    let wanted = before;
    let refusal: EditRefusal | null = null;
    for (const asked of [...edits].reverse()) {
      const edit = withWordsBefore(readRich(host), asked);
      const span = spanOf(readRich(host), edit);
      await selectSpan(host, span);
      const now = read();
      if (now !== wanted || composition.active()) refusal = { kind: 'changed' };
      else {
        wanted = applyEdit(now, edit);
        const written = () => isWritten(read(), now, wanted, edit);
        const untouched = () => read() === now;
        const inLook = edit.text.includes('\n') ? '' : textInLookOf(span.from, host, edit.text);
        const look = lookAt(span.from);
        let result = await writeOver(host, edit.text, written, untouched, knownWriter, losesLook ? inLook : '');
        const lost = () => lookAt(spanOf(readRich(host), { start: edit.start, end: edit.start + 1 }).from) !== look;
        if (result.done && result.writer === 'editor' && !losesLook && inLook && edit.text && lost()) {
          if (await takeBack(host, 'editor', untouched)) {
            losesLook = true;
            await selectSpan(host, spanOf(readRich(host), edit));
            result = await writeOver(host, edit.text, written, untouched, knownWriter, inLook);
          }
        }
        begun.push({ text: now, writer: result.writer });
        if (result.done) knownWriter = result.writer;
        await nextFrame(host.ownerDocument.defaultView as Window);
        // Whoever writes in between has taken the text over.
        if (!touched.signal.aborted && !(result.done && written())) refusal = { kind: 'reverted' };
        else if (!result.done) refusal = { kind: 'changed' };
        wanted = read();
      }
      if (refusal) break;
    }
    const takenOver = touched.signal.aborted;
    touched.abort();
    if (refusal) {
      if (takenOver) return { ok: false, kind: 'changed' };
      for (const { text, writer } of begun.reverse()) await restore(text, writer);
      await place(former);
      return { ok: false, ...refusal };
    }
    if (takenOver) return { ok: true, caret };
    // Where an editor made other lines of it, its own caret is the right one.
    if (read() !== edits.reduceRight(applyEdit, before)) return { ok: true, caret: selection().end };
    await place(selectionAfter);
    return { ok: true, caret };
  }

  /** Runs one edit when the field is free: behind the edits before it and outside of compositions. */
  function inTurn(edit: () => Promise<EditResult>): Promise<EditResult> {
    const turn = queue.then(() => composition.ended()).then(edit);
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    element: host,
    read,
    composing: composition.active,
    selection,

    select(range) {
      focus();
      const { from, to } = spanOf(readRich(host), range);
      selectionIn(host)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
      lastSelection = range;
      revealPlace(to);
      revealPlace(from);
    },

    replace: (edits, expected) =>
      inTurn(async () => {
        const content = readRich(host);
        if (content.text !== expected) return { ok: false, kind: 'changed' };
        const written = edits.map((edit) => ({ ...edit, text: richText(edit.text) }));
        const whole = smallestEdit(content.text, written);
        if (!whole) return { ok: true, caret: selection().end };
        const each = written.flatMap((edit) => {
          const smallest = smallestEdit(content.text, [edit]);
          return smallest ? [atItsWords(content, smallest, edit)] : [];
        });
        const one = spanOf(content, whole).plain;
        const after = shiftedRange(selection(), written);
        const { end } = each.at(-1) as TextEdit;
        const caret = end + written.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
        return make(one && each.length > 1 ? [whole] : each, caret, after);
      }),

    insertBlock: (text) =>
      inTurn(() => {
        const block = blockAt(read(), selection().end, richText(text));
        return make([block], block.caret, { start: block.caret, end: block.caret });
      }),

    watch(changed, until) {
      const tell = () => {
        if (!composition.active()) changed();
      };
      host.addEventListener('compositionend', changed, { capture: true, passive: true, signal: until });
      const observer = new MutationObserver(tell);
      observer.observe(host, { childList: true, characterData: true, subtree: true });
      until.addEventListener('abort', () => observer.disconnect(), { once: true });
    },
  };
}
