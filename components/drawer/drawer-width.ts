/** How wide the drawer may be, in px; a narrower window has the last word. */
export const DRAWER_WIDTHS = { least: 320, usual: 360, most: 640 } as const;

/** The width nearest to a wanted one, in whole px. */
export function drawerWidth(wanted: number): number {
  return Math.round(Math.min(DRAWER_WIDTHS.most, Math.max(DRAWER_WIDTHS.least, wanted)));
}
