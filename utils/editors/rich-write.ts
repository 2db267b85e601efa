import type { DomSpan } from './rich-places';

/** How long an editor may take that has taken a paste for its own, and one that has not said so, in milliseconds. */
const TAKEN_LIMIT = 1000;
const IGNORED_LIMIT = 300;

/** How an edit was written: by the page's editor, by the browser, or not at all. */
export type Writer = 'editor' | 'browser';

/** Waits until something holds, asked again after each change of an editor's content. @returns whether it came to hold in time. */
function until(host: HTMLElement, holds: () => boolean, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (done: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(done);
    };
    const observer = new MutationObserver(() => holds() && finish(true));
    observer.observe(host, { childList: true, characterData: true, subtree: true });
    const timer = setTimeout(() => finish(holds()), limit);
    if (holds()) finish(true);
  });
}

/** The selection that an editor sees, also in a shadow root, where the document's own ends at the host. */
export function selectionIn(host: HTMLElement): Selection | null {
  const root = host.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  return root.getSelection ? root.getSelection() : host.ownerDocument.getSelection();
}

/** Selects a part of an editor. Resolves when the page has heard of it: editors with a model of their own take it over then. */
export async function selectSpan(host: HTMLElement, { from, to }: DomSpan): Promise<void> {
  const heard = new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(limit);
      host.ownerDocument.removeEventListener('selectionchange', done);
      setTimeout(resolve);
    };
    // None comes where the selection is that already.
    const limit = setTimeout(done, 50);
    host.ownerDocument.addEventListener('selectionchange', done);
  });
  selectionIn(host)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  await heard;
}

/** Has the page's editor paste plain text over the selection, or cut it. @returns whether the editor took it for its own. */
function offer(host: HTMLElement, text: string, html: string): boolean {
  const clipboardData = new DataTransfer();
  if (text !== '') clipboardData.setData('text/plain', text);
  if (html !== '') clipboardData.setData('text/html', html);
  const node = selectionIn(host)?.focusNode;
  const target = (node && host.contains(node) && (node instanceof Element ? node : node.parentElement)) || host;
  const event = text === '' ? 'cut' : 'paste';
  return !target.dispatchEvent(
    new ClipboardEvent(event, { bubbles: true, cancelable: true, composed: true, clipboardData }),
  );
}

/** Spaces that would collapse become no-break spaces, as when they are typed. */
const spaced = (text: string) => text.replace(/^ | (?= )| $/gm, '\u00a0');

/** Has the browser write over the selection as if typed, with lines as it makes them there. */
function type(host: HTMLElement, text: string): void {
  const page = host.ownerDocument;
  if (text === '') page.execCommand('delete');
  else page.execCommand('insertText', false, spaced(text));
}

/**
 * Writes over the selection: the page's editor is offered it as a paste of plain text (a cut, to remove), which every editor with a
 * model of its own takes into its history as one step; the browser writes where nobody takes it.
 * @param written whether the text has come out as wanted.
 * @param untouched whether the text is still the former one.
 * @param html the same with its formatting, where the editor needs it; empty for plain text alone.
 * @param known who wrote the last time: the browser need not wait again.
 */
export async function writeOver(
  host: HTMLElement,
  text: string,
  written: () => boolean,
  untouched: () => boolean,
  known: Writer | null,
  html = '',
): Promise<{ readonly writer: Writer; readonly done: boolean }> {
  const selection = selectionIn(host);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  const taken = offer(host, text, html);
  const limit = taken ? TAKEN_LIMIT : known === 'browser' ? 0 : IGNORED_LIMIT;
  if (await until(host, written, limit)) return { writer: 'editor', done: true };
  if (taken || !untouched()) return { writer: 'editor', done: false };
  if (anchorNode && focusNode) selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  type(host, text);
  return { writer: 'browser', done: await until(host, written, 0) };
}

/** Takes the last edit back by the history of whoever wrote it. @returns whether the former text is there again. */
export async function takeBack(host: HTMLElement, writer: Writer, restored: () => boolean): Promise<boolean> {
  if (writer === 'browser') host.ownerDocument.execCommand('undo');
  else {
    const mac = /mac/i.test(navigator.platform);
    const key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !mac, metaKey: mac };
    host.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true }));
  }
  return until(host, restored, IGNORED_LIMIT);
}
