import { CONTROLS, rolesOf } from './control';
import { besideFirst, nearest } from './label-place';
import { isShown } from './visible';

/** How far up from a control its label is looked for, in elements. */
const LEVELS = 6;
/** How many texts before a control are taken for its label: the nearest one may be a help text. */
const TEXTS = 4;

/** A longer text before a control is no label but the page's content, in UTF-16 units. */
const LONGEST = 400;

/** What has a name of its own: its text is no part of another control's label. */
const NAMED = `${CONTROLS}, button, a[href], [role="button"], [role="link"], [role="tab"]`;
/** Beyond these stands no label of what is inside. */
const BOUNDS = 'body, form, dialog, [role="dialog"]';
const SILENT = 'script, style, noscript, template, option, datalist';
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'em',
  'font',
  'i',
  'label',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

const isElement = (node: Node): node is Element => node.nodeType === 1;
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text of a node as it is seen, without that of controls inside it. */
function textOf(node: Node, leaveOut: string = NAMED): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (!isElement(node) || node.matches(SILENT) || node.matches(leaveOut) || !isShown(node)) return '';
  let text = '';
  for (const child of node.childNodes) text += textOf(child, leaveOut);
  return INLINE.has(node.localName) ? text : ` ${text} `;
}

/** A visible control inside a node, or the node itself. */
function holdsControl(node: Element): boolean {
  const isOne = (element: Element) => rolesOf(element).length > 0 && isShown(element);
  return (node.matches(CONTROLS) && isOne(node)) || [...node.querySelectorAll(CONTROLS)].some(isOne);
}

const rootOf = (element: Element) => element.getRootNode() as Document | ShadowRoot;

/** Whether a text has been given to another control. */
function belongsElsewhere(node: Node, control: Element): boolean {
  if (!isElement(node)) return false;
  const label = node.closest('label') ?? node.querySelector('label');
  if (label) {
    const target =
      label.htmlFor === ''
        ? label.querySelector(CONTROLS)
        : rootOf(node).querySelector(`#${CSS.escape(label.htmlFor)}`);
    if (target && target !== control) return true;
  }
  if (node.id === '') return false;
  const named = rootOf(node).querySelector(`[aria-labelledby~="${CSS.escape(node.id)}"]`);
  return named !== null && named !== control;
}

/** A text that may be a control's label, and the nodes that it stands in. */
interface Candidate {
  readonly text: string;
  readonly nodes: readonly Node[];
}

/** Whether the search for a label ends at a node: at another control, or at content. */
function endsSearch(node: Node): boolean {
  return isElement(node) && (holdsControl(node) || (node.textContent ?? '').length > LONGEST);
}

/** The texts among the siblings before a node, the nearest first, up to the next control; text beside each other is one. */
function textsBefore(node: Element, control: Element): { candidates: Candidate[]; blocked: boolean } {
  const candidates: Candidate[] = [];
  let run: Candidate[] = [];
  const endRun = () => {
    if (run.length > 1) {
      candidates.push({
        text: tidy(
          run
            .map(({ text }) => text)
            .reverse()
            .join(''),
        ),
        nodes: run.flatMap(({ nodes }) => nodes),
      });
    }
    candidates.push(...run);
    run = [];
  };
  let blocked = false;
  for (let at = node.previousSibling; at && candidates.length < TEXTS; at = at.previousSibling) {
    if (endsSearch(at)) {
      blocked = true;
      break;
    }
    const inline = !isElement(at) || INLINE.has(at.localName);
    if (!inline) endRun();
    const text = textOf(at);
    if (tidy(text) !== '' && !belongsElsewhere(at, control)) run.push({ text, nodes: [at] });
    if (!inline) endRun();
  }
  endRun();
  return { candidates, blocked };
}

/** The cell of the row above, where that row holds the captions of the columns. */
function captionAbove(cell: Element): Candidate[] {
  const row = cell.parentElement;
  const above = row?.previousElementSibling;
  if (!row || !above || row.children.length < 2 || above.localName !== row.localName) return [];
  if (above.children.length !== row.children.length || holdsControl(above)) return [];
  const caption = above.children[[...row.children].indexOf(cell)];
  return caption && tidy(textOf(caption)) !== '' ? [{ text: textOf(caption), nodes: [caption] }] : [];
}

/** How many of a control's neighbours in the structure are asked where they are drawn: a list may have thousands. */
const NEIGHBOURS = 40;

/** The text beside a node that is drawn nearest above a control or left of it, wherever it stands in the structure. */
function textDrawnNear(node: Element, control: Element): Candidate[] {
  const candidates: Candidate[] = [];
  const look = (near: Node) => {
    if (endsSearch(near) || belongsElsewhere(near, control)) return;
    const text = textOf(near);
    if (tidy(text) !== '') candidates.push({ text, nodes: [near] });
  };
  let before = node.previousSibling;
  let behind = node.nextSibling;
  for (let count = 0; count < NEIGHBOURS; count++) {
    if (before) look(before);
    if (behind) look(behind);
    before = before?.previousSibling ?? null;
    behind = behind?.nextSibling ?? null;
  }
  return nearest(control, candidates);
}

/** The texts that stand before a control in the page's structure, the likeliest first. */
function precedingTexts(control: Element): Candidate[] {
  let node: Element | null = control;
  for (let level = 0; node && level < LEVELS; level++, node = node.parentElement) {
    if (node.matches(BOUNDS)) break;
    const { candidates, blocked } = textsBefore(node, control);
    if (candidates.length > 0) return candidates;
    const caption = captionAbove(node);
    if (caption.length > 0) return caption;
    if (blocked) return textDrawnNear(node, control);
  }
  return textDrawnNear(control, control);
}

/** A checkbox has its text behind it, as a rule. */
function followingText(control: Element): Candidate[] {
  if (!rolesOf(control).includes('switch')) return [];
  for (let at = control.nextSibling; at; at = at.nextSibling) {
    if (isElement(at) && holdsControl(at)) return [];
    const text = textOf(at);
    if (tidy(text) !== '') return [{ text, nodes: [at] }];
  }
  return [];
}

/** The names that a page gives to a control on purpose. */
function givenNames(control: Element): string[] {
  const referenced = (control.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id === '' ? null : rootOf(control).querySelector(`#${CSS.escape(id)}`)))
    // A drop-down made of other elements is also called by what is chosen in it.
    .filter((element) => element === null || element === control || !control.contains(element));
  const labels = [...((control as HTMLInputElement).labels ?? [])];
  return [
    referenced.map((element) => (element ? textOf(element) : '')).join(' '),
    control.getAttribute('aria-label') ?? '',
    ...labels.map((label) => textOf(label)),
  ];
}

/**
 * What may be the visible label of a control, the likeliest first: what the page names it, then the text behind a checkbox,
 * then the text before the control in the page's structure (the cell to the left, the block above, the caption of the column),
 * then what stands left of it or above it on the screen, at last its title and placeholder.
 */
export function visibleLabels(control: Element): string[] {
  const structural = [...followingText(control), ...precedingTexts(control)];
  const texts = [
    ...givenNames(control),
    ...besideFirst(control, structural).map(({ text }) => text),
    control.getAttribute('title') ?? '',
    control.getAttribute('placeholder') ?? '',
  ];
  return [...new Set(texts.map(tidy))].filter((text) => text !== '');
}

/** The visible names of a button, link or menu entry, the likeliest first. */
export function buttonNames(control: Element): string[] {
  const value = control.localName === 'input' ? (control as HTMLInputElement).value : '';
  const images = [...control.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt') ?? '');
  const names = [
    ...givenNames(control),
    value,
    [...control.childNodes].map((child) => textOf(child, CONTROLS)).join(''),
    ...images,
    control.getAttribute('title') ?? '',
    control.getAttribute('alt') ?? '',
  ];
  return [...new Set(names.map(tidy))].filter((name) => name !== '');
}
