import type { DomPlace } from './rich-places';
import { placeInField, type TextPlace } from './text-place';

/** Free space that a revealed line keeps around itself, in pixels. */
const MARGIN = 24;

/** How far to scroll so that `start` to `end` lies inside `from` to `to`; 0 where it does already. */
function scrollNeeded(start: number, end: number, from: number, to: number): number {
  const margin = Math.min(MARGIN, Math.max(0, (to - from - (end - start)) / 2));
  if (start - margin < from) return start - margin - from;
  if (end + margin > to) return end + margin - to;
  return 0;
}

function scrollInside(field: HTMLElement, place: TextPlace): void {
  field.scrollTop += scrollNeeded(
    place.top,
    place.top + place.height,
    field.scrollTop,
    field.scrollTop + field.clientHeight,
  );
  field.scrollLeft += scrollNeeded(place.left, place.left, field.scrollLeft, field.scrollLeft + field.clientWidth);
}

/**
 * Scrolls everything around a line so that it is seen, from a box outwards, also out of a shadow root.
 * @param line where the line is now, in CSS pixels of the window.
 */
function scrollAround(from: Element | null, line: () => { readonly top: number; readonly height: number }): void {
  for (let box = from; box; box = box.parentElement ?? (box.getRootNode() as ShadowRoot).host ?? null) {
    if (box.scrollHeight === box.clientHeight) continue;
    const top = box === box.ownerDocument.scrollingElement ? 0 : box.getBoundingClientRect().top + box.clientTop;
    const { top: start, height } = line();
    box.scrollTop += scrollNeeded(start, start + height, top, top + box.clientHeight);
  }
}

/**
 * Scrolls a character of a plain field into view: inside the field, then the field inside all that scrolls around it.
 * Setting a selection does not scroll in a field that has the focus already.
 * @param offset UTF-16 offset into the field's value.
 */
export function revealInField(field: HTMLTextAreaElement | HTMLInputElement, offset: number): void {
  const place = placeInField(field, offset);
  field.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  scrollInside(field, place);
  scrollAround(field.parentElement, () => ({
    top: field.getBoundingClientRect().top + field.clientTop + place.top - field.scrollTop,
    height: place.height,
  }));
}

/** Scrolls a place in the content into view. Setting a selection does not scroll. */
export function revealPlace({ node, offset }: DomPlace): void {
  const element = node instanceof Element ? node : node.parentElement;
  const range = document.createRange();
  range.setStart(node, offset);
  // A caret on an empty line has no rectangle.
  const at = node.childNodes[offset];
  const line = () =>
    range.getClientRects()[0] ?? (at instanceof Element ? at : (element as Element)).getBoundingClientRect();
  scrollAround(element, line);
}
