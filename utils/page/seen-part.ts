import { common, type Box } from './geometry';

/** The part of a field that its writer can see: inside its border and scroll bar, in the viewport, not cut off by a box around it. */
export function seenPart(field: HTMLElement): Box | null {
  const outer = field.getBoundingClientRect();
  const left = outer.left + field.clientLeft;
  const top = outer.top + field.clientTop;
  const view = field.ownerDocument.documentElement;
  const viewport = { left: 0, top: 0, right: view.clientWidth, bottom: view.clientHeight };
  let seen = common({ left, top, right: left + field.clientWidth, bottom: top + field.clientHeight }, viewport);
  for (let box = parentOf(field); seen && box && box !== view; box = parentOf(box)) {
    const { overflowX, overflowY } = getComputedStyle(box);
    if (overflowX !== 'visible' || overflowY !== 'visible') seen = common(seen, box.getBoundingClientRect());
  }
  return seen;
}

/** The element around another one, out of shadow roots too. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
}

/** How many boxes around a field may belong to it: counters, borders and icons of a designed field lie in them. */
const OWN_LEVELS = 2;

/**
 * Whether something of the page lies over a field at a point: a dialog, a menu, a sticky header. What is close to the field in
 * the page's structure is its own dress.
 * @param ours elements to look through
 */
export function coveredAt(field: HTMLElement, x: number, y: number, ours: (element: Element) => boolean): boolean {
  if (getComputedStyle(field).pointerEvents === 'none') return false;
  const [top] = (field.getRootNode() as Document | ShadowRoot)
    .elementsFromPoint(x, y)
    .filter((element) => !ours(element));
  if (!top) return true;
  if (field.contains(top)) return false;
  let own: Element = field;
  for (let level = 0; level < OWN_LEVELS; level += 1) own = own.parentElement ?? own;
  return !own.contains(top) || top.contains(field);
}
