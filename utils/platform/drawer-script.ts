/** The file that the build makes of the entry point `drawer`. */
export const DRAWER_FILE = '/drawer.js';

/** Where the content script leaves what the drawer needs: in the world of our own scripts, which no page sees. */
const PLACE = Symbol.for('notewright.drawer-place');

type World = Record<symbol, unknown>;

/** Leaves a place for the drawer in this frame, until the signal aborts. */
export function provideDrawerPlace(place: unknown, signal: AbortSignal): void {
  const world = globalThis as unknown as World;
  world[PLACE] = place;
  signal.addEventListener('abort', () => world[PLACE] === place && delete world[PLACE], { once: true });
}

/** The place that the content script of this frame has left; undefined where none is at work. */
export function drawerPlace(): unknown {
  return (globalThis as unknown as World)[PLACE];
}
