/** A text on the page and the nodes that it stands in. */
interface PlacedText {
  readonly nodes: readonly Node[];
}

function boxOf(nodes: readonly Node[]): DOMRect | null {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (!first?.ownerDocument || !last) return null;
  const range = first.ownerDocument.createRange();
  // Nodes come the nearest first: the last of them stands first in the document.
  range.setStartBefore(last);
  range.setEndAfter(first);
  return range.getBoundingClientRect();
}

const overlap = (start: number, end: number, from: number, to: number) => Math.min(end, to) - Math.max(start, from) > 1;

/** How far above a control or to its left a text stands, in pixels; infinite where it stands elsewhere. */
function distance(control: DOMRect, nodes: readonly Node[]): number {
  const text = boxOf(nodes);
  if (!text) return Infinity;
  const above = overlap(text.left, text.right, control.left, control.right) && text.bottom <= control.top + 1;
  if (above) return control.top - text.bottom;
  const left = overlap(text.top, text.bottom, control.top, control.bottom) && text.left <= control.left;
  return left ? Math.max(0, control.left - text.right) : Infinity;
}

/**
 * Orders a control's likely labels by where they are drawn: those above it or to its left first. In a grid whose labels all
 * come before all controls, that tells them apart. Without a layout the order stays.
 */
export function besideFirst<T extends PlacedText>(control: Element, texts: readonly T[]): readonly T[] {
  if (texts.length < 2) return texts;
  const box = control.getBoundingClientRect();
  const isBeside = ({ nodes }: T) => distance(box, nodes) < Infinity;
  return box.width === 0 ? texts : [...texts].sort((a, b) => Number(isBeside(b)) - Number(isBeside(a)));
}

/** Farther away is no label, in pixels. */
const FARTHEST = 200;

/** The text that is drawn nearest above a control or to its left; none without a layout. */
export function nearest<T extends PlacedText>(control: Element, texts: readonly T[]): T[] {
  const box = control.getBoundingClientRect();
  if (box.width === 0) return [];
  let best: T | null = null;
  let least = FARTHEST;
  for (const text of texts) {
    const far = distance(box, text.nodes);
    if (far < least) [best, least] = [text, far];
  }
  return best ? [best] : [];
}
