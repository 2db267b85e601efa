import type { DrawerPlace } from '../page/drawer-place';
import { openDrawer, type DrawerParts, type OpenDrawer } from './open-drawer';

/** Where the script finds a drawer that it has opened before, in the place that the content script gives. */
const drawers = Symbol.for('notewright.drawer');

type Place = DrawerPlace & { [drawers]?: OpenDrawer | undefined };

/** Opens the drawer; moves the focus into it where it is open. */
export function showDrawer(place: DrawerPlace, parts: DrawerParts): void {
  const here: Place = place;
  const open = here[drawers];
  if (open) return open.focus();
  here[drawers] = openDrawer(here, parts, () => (here[drawers] = undefined));
}
