/** A rectangle or a box in CSS px, in the coordinates of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What two boxes have in common; null when they don't meet. */
export function common(one: Box, other: Box): Box | null {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.right, other.right);
  const bottom = Math.min(one.bottom, other.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}

/** How far the badge keeps from the edges of its field, in px. */
const GAP = 4;

/**
 * Where a badge stands: in the lower right corner of what can be seen of its field, or half a field too low for it in the
 * middle of the right side; null where not even half of it would fit.
 * @param reserved px at the right that belong to the browser: a scroll bar has been taken off already, a size grip has not
 */
export function badgePlace(
  visible: Box,
  badge: { readonly width: number; readonly height: number },
  reserved: number,
): { readonly left: number; readonly top: number } | null {
  const width = visible.right - visible.left;
  const height = visible.bottom - visible.top;
  if (width < badge.width + reserved || height < badge.height / 2) return null;
  const gap = Math.max(0, Math.min(GAP, (height - badge.height) / 2));
  const top = height < badge.height ? visible.top + (height - badge.height) / 2 : visible.bottom - gap - badge.height;
  return { left: Math.max(visible.left, visible.right - reserved - GAP - badge.width), top };
}
