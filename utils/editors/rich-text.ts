/** Where a run of the text that a writer sees lies in the page; pieces stand in the order of the document. */
export interface Piece {
  /** UTF-16 offset in the text. */
  readonly start: number;
  /** UTF-16 units: 0 for an empty line and for what is seen but is no text (a picture). */
  length: number;
  /** A text node, or the element that stands for an empty line or is no text. */
  readonly node: Node;
  /** Offset in the text node; characters correspond one by one. */
  readonly at: number;
  /** The outermost part that cannot be written in, such as a mention or a picture, to which the piece belongs. */
  readonly island: Element | null;
  /** The table cell or inner editor that the piece is written in; no edit crosses its border. */
  readonly box: Element;
}

/** What stands in a rich text editor. */
export interface RichText {
  /** Lines with LF between them, cells of a table with tabs. */
  readonly text: string;
  /** Never empty. Line feeds and tabs that the layout makes belong to no piece. */
  readonly pieces: readonly Piece[];
}

/** Seen, but not as text. */
const PICTURES = new Set(
  'img picture video audio canvas svg iframe object embed input select textarea progress meter hr'.split(' '),
);

/** Without width, put in by editors to hold a caret: U+2060 by CKEditor 5, the others by many. */
const FILLERS = '\u200b\u2060\ufeff';

/** Line breaks, spaces, fillers, and words with single spaces between them. */
const TOKENS =
  /\r\n?|\n|[ \t]+|[\u200b\u2060\ufeff]+|[^\r\n \t\u200b\u2060\ufeff]+(?: [^\r\n \t\u200b\u2060\ufeff]+)*/g;

/**
 * Reads an editor as its writer sees it: blocks, list items, rows and `<br>` make lines, a trailing `<br>` none; white space as it is
 * drawn, no-break spaces as spaces; without what is hidden. One walk makes the text and the map back into the page; it reads
 * styles once an element and never asks for layout.
 */
export function readRich(host: HTMLElement): RichText {
  const view = host.ownerDocument.defaultView as Window;
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  /** Of the present line: nothing yet, something, or ended, so that a line feed is due before anything else. */
  let line: 'fresh' | 'open' | 'ended' = 'fresh';
  /** The piece whose last character, the text's last, is a space that is not drawn if the line ends here. */
  let loose: Piece | null = null;
  let island: Element | null = null;
  let box: Element = host;
  let cells = 0;
  let begun = 0;

  function put(text: string): void {
    parts.push(text);
    length += text.length;
  }
  function trim(): void {
    if (!loose) return;
    loose.length -= 1;
    loose = null;
    parts.pop();
    length -= 1;
  }
  function begin(): void {
    if (line === 'ended') {
      trim();
      put('\n');
    }
    line = 'open';
    begun += 1;
  }
  function end(): void {
    if (line === 'open') line = 'ended';
  }
  function mark(node: Node, at = 0, size = 0): void {
    pieces.push({ start: length, length: size, node, at, island, box });
  }
  function write(node: Node, at: number, text: string): void {
    begin();
    loose = null;
    const last = pieces.at(-1);
    if (last?.node === node && last.at + last.length === at && last.start + last.length === length) {
      last.length += text.length;
    } else mark(node, at, text.length);
    put(text);
  }
  function breakLine(node: Node, at = 0): void {
    begin();
    mark(node, at);
    line = 'ended';
  }

  function addText(node: Text, keeps: string): void {
    const keepsSpaces = keeps === 'preserve' || keeps === 'break-spaces';
    const keepsBreaks = keepsSpaces || keeps === 'preserve-breaks';
    for (const { 0: token, index } of node.data.matchAll(TOKENS)) {
      const first = token[0] as string;
      if (FILLERS.includes(first)) continue;
      const isBreak = first === '\n' || first === '\r';
      if (isBreak && keepsBreaks) breakLine(node, index);
      else if (isBreak || ((first === ' ' || first === '\t') && !keepsSpaces)) {
        if (line !== 'open' || loose) continue;
        write(node, index, ' ');
        loose = pieces.at(-1) as Piece;
      } else write(node, index, token.replaceAll('\u00a0', ' '));
    }
  }

  function addCell(cell: Element, style: CSSStyleDeclaration): void {
    if (cells > 0) {
      trim();
      put('\t');
    } else begin();
    cells += 1;
    const outer = box;
    const before = begun;
    box = cell;
    line = 'fresh';
    addChildren(cell, style);
    if (begun === before) mark(cell);
    trim();
    line = 'open';
    box = outer;
  }

  function addBlock(block: Element, style: CSSStyleDeclaration): void {
    end();
    const before = begun;
    const outer = cells;
    cells = 0;
    addChildren(block, style);
    cells = outer;
    // An empty item has a line, for its bullet.
    if (begun === before && style.display === 'list-item') breakLine(block);
    end();
  }

  function addElement(element: Element): void {
    if (element.localName === 'br') {
      breakLine(element);
      return;
    }
    const style = view.getComputedStyle(element);
    const { display } = style;
    if (display === 'none') return;
    const formerly = [island, box] as const;
    const editable = element.getAttribute('contenteditable');
    if (editable === 'false') island ??= element;
    else if (editable !== null && island) [island, box] = [null, element];
    const inline = /^(inline|contents|ruby)/.test(display);
    const before = pieces.length;
    if (PICTURES.has(element.localName)) {
      if (inline) begin();
      else end();
      island ??= element;
    } // Handles and buttons of a widget float above it.
    else if (!island || !/^(absolute|fixed)$/.test(style.position)) {
      if (display === 'table-cell') addCell(element, style);
      else if (inline) addChildren(element, style);
      else addBlock(element, style);
    }
    if (island === element && pieces.length === before) mark(element);
    [island, box] = formerly;
  }

  function addChildren(parent: Element, style: CSSStyleDeclaration): void {
    // Asked for only where there is text: each answer costs as much as a word.
    let visible: boolean | null = null;
    let keeps = '';
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.ELEMENT_NODE) addElement(child as Element);
      else if (child.nodeType === Node.TEXT_NODE) {
        if (visible === null) {
          visible = style.visibility === 'visible';
          keeps = style.whiteSpaceCollapse;
        }
        if (visible) addText(child as Text, keeps);
      }
    }
  }

  addChildren(host, view.getComputedStyle(host));
  trim();
  if (pieces.length === 0) mark(host);
  return { text: parts.join(''), pieces };
}
