import type { Range, TextEdit } from '../check/types';
import { blockAt } from './block-lines';
import { followComposition } from './composition';
import { nextFrame } from './next-frame';
import { scrollAround } from './reveal';
import { lookAt, textInLookOf } from './rich-look';
import { offsetOf, spanOf, type DomPlace } from './rich-places';
import { readRich, type RichText } from './rich-text';
import { selectSpan, selectionIn, takeBack, writeOver, type Writer } from './rich-write';
import { applyEdit, shiftedRange, smallestEdit } from './text-span';
import type { EditRefusal, EditResult, TextSurface } from './text-surface';
import { wholeCharacters } from './whole-characters';

/** A text as rich text editors hold it: no caret fillers, and no tabs, which would be read as borders of cells. */
function richText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0\u200b\u2060\ufeff]/g, '')
    .replace(/[\t\u00a0]/g, ' ');
}

const withoutBlankLines = (text: string) => text.replace(/\n[ \n]*(?=\n|$)|^\n+/g, '');

/** Whether a text has become what was wanted of an edit; a line more or less that is blank does not count. */
function isWritten(text: string, before: string, wanted: string, edit: TextEdit): boolean {
  if (text === wanted) return true;
  return text !== before && edit.text.includes('\n') && withoutBlankLines(text) === withoutBlankLines(wanted);
}

/**
 * An insertion where formatting changes belongs to the words that the edit was for: text is written with the formatting before a
 * caret, so that one before its words is written over the first of them.
 */
function atItsWords({ text, pieces }: RichText, insertion: TextEdit, edit: Range): TextEdit {
  const { start, end } = insertion;
  if (start < end || edit.start < start || edit.end === start) return insertion;
  if (text[start] === '\n' || !pieces.some((piece) => piece.start === start)) return insertion;
  const first = wholeCharacters(text, { start, end: start + 1 });
  return { ...first, text: insertion.text + text.slice(first.start, first.end) };
}

/**
 * Lines behind others take the last character before them along: many editors drop a line break that a paste begins with.
 */
function withWordsBefore({ text, pieces }: RichText, edit: TextEdit): TextEdit {
  if (!edit.text.startsWith('\n')) return edit;
  const before = pieces.find(({ start, length }) => start < edit.start && edit.start <= start + length);
  if (!before || before.island) return edit;
  const { start } = wholeCharacters(text, { start: edit.start - 1, end: edit.start });
  return { start, end: edit.end, text: text.slice(start, edit.start) + edit.text };
}

/** Scrolls a place in the content into view. Setting a selection does not scroll. */
function revealPlace({ node, offset }: DomPlace): void {
  const element = node instanceof Element ? node : node.parentElement;
  const range = document.createRange();
  range.setStart(node, offset);
  // A caret on an empty line has no rectangle.
  const at = node.childNodes[offset];
  const line = () =>
    range.getClientRects()[0] ?? (at instanceof Element ? at : (element as Element)).getBoundingClientRect();
  scrollAround(element, line);
}

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
