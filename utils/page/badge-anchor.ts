import { followPlace } from './follow-place';
import { badgePlace } from './geometry';
import type { PageHost } from './page-host';
import { coveredAt, parentOf, seenPart } from './seen-part';

/** The size grip that Chromium draws into the corner of a field without a scroll bar, in px. */
const GRIP = 14;

/** What a badge is hung up by. */
export interface BadgeAnchor {
  /** The badge's own size may have changed, or what lies over its field. */
  placeSoon(): void;
}

/** What the badge has to know of ours. */
type Ours = Pick<PageHost, 'isHost' | 'covers' | 'onCover'>;

/**
 * Keeps an element at the lower right inside a field for as long as the field can be seen there: hidden with the field, cut off
 * with it, and covered with it by whatever the page puts over it. It is a popover, so it is also in view where the page shows its form
 * in a modal dialog, above which no z-index reaches; and as all popovers it stands above the page's own layers, so that being covered is
 * found out by asking what is there.
 * @param ours covers nothing, but for what lodges there
 * @param frozen whether to leave everything as it is: behind a modal dialog of ours nothing can be asked
 */
export function anchorBadge(
  element: HTMLElement,
  field: HTMLElement,
  ours: Ours,
  frozen: () => boolean,
  signal: AbortSignal,
): BadgeAnchor {
  let layer: Element | null = null;
  element.popover = 'manual';
  element.className = 'nw-anchor';

  function place(): void {
    if (frozen() || signal.aborted) return;
    const spot = spotInField();
    if (!spot) {
      if (element.matches(':popover-open')) element.hidePopover();
      return;
    }
    element.style.left = `${spot.left}px`;
    element.style.top = `${spot.top}px`;
    element.classList.toggle('nw-anchor-over-text', textReaches(field));
  }

  function spotInField() {
    if (!field.isConnected || !field.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
    const seen = seenPart(field);
    if (!seen) return null;
    show();
    const { offsetWidth: width, offsetHeight: height } = element;
    const spot = badgePlace(seen, { width, height }, reservedIn(field));
    if (!spot) return null;
    const middle = [spot.left + width / 2, spot.top + height / 2] as const;
    return ours.covers(...middle) || coveredAt(field, ...middle, ours.isHost) ? null : spot;
  }

  /** Shows the popover; again when the field has come into another layer (a modal dialog), to be above that one too. */
  function show(): void {
    const now = layerOf(field);
    const open = element.matches(':popover-open');
    if (open && now === layer) return;
    if (open) element.hidePopover();
    layer = now;
    element.showPopover();
  }

  const placeSoon = followPlace(field, place, signal);
  ours.onCover(placeSoon, signal);
  placeSoon();
  return { placeSoon };
}

/** What is shown in the browser's top layer around a field, or null. */
function layerOf(field: Element): Element | null {
  for (let box: Element | null = field; box; box = parentOf(box)) {
    if (box.matches(':modal, :popover-open, :fullscreen')) return box;
  }
  return null;
}

/** What the browser draws into the field's right lower corner, in px. */
function reservedIn(field: HTMLElement): number {
  const hasScrollBar = field.offsetWidth - field.clientWidth > 2 * field.clientLeft + 1;
  return getComputedStyle(field).resize === 'none' || hasScrollBar ? 0 : GRIP;
}

/** Whether somebody may be writing where the badge stands: the text fills the field, and the field has the focus. */
function textReaches(field: HTMLElement): boolean {
  return field.matches(':focus, :focus-within') && field.scrollHeight > field.clientHeight;
}
