/** The distance between the menu and its button, in px. */
const GAP = 4;
/** The least distance from the edges of the window, in px. */
const MARGIN = 8;

interface Box {
  readonly width: number;
  readonly height: number;
}

/** Where a menu stands: below its button at the same right edge, or above where there is more room, always inside the window. */
export function menuPlace(
  button: { readonly top: number; readonly bottom: number; readonly right: number },
  menu: Box,
  view: Box,
): { readonly left: number; readonly top: number } {
  const below = button.bottom + GAP;
  const above = button.top - GAP - menu.height;
  const fitsBelow = below + menu.height <= view.height - MARGIN;
  const top = fitsBelow || button.top < view.height - button.bottom ? below : above;
  return {
    left: Math.max(MARGIN, Math.min(button.right - menu.width, view.width - MARGIN - menu.width)),
    top: Math.max(MARGIN, Math.min(top, view.height - MARGIN - menu.height)),
  };
}
