/** A script of ours that runs in a frame. */
interface Running {
  alive(): boolean;
  end(): void;
}

/** Where a script leaves itself for a second one in the same world: only our own scripts share it. */
const PLACE = Symbol.for('notewright.running');
/** Reaches scripts that an extension before this one has left behind in worlds of their own. The page can send it, too. */
const SUCCESSION = 'notewright:succession';

type World = typeof globalThis & { [PLACE]?: Running | undefined };

/**
 * Makes sure that one script of ours works in a frame: the last one whose extension is still there. After a reload or update of
 * the extension the old script lives on without it, and the new one comes into the same page.
 *
 * A page may send the event as well: all that it does is end a script whose extension is gone.
 * @param self this script
 * @param signal ends the waiting for a successor
 * @returns false when a living script is here already; this one is to do nothing then
 */
export function takeOver(document: Document, self: Running, signal: AbortSignal): boolean {
  const world: World = globalThis;
  const before = world[PLACE];
  if (before?.alive()) return false;
  before?.end();
  world[PLACE] = self;
  document.dispatchEvent(new CustomEvent(SUCCESSION));
  document.addEventListener(SUCCESSION, () => !self.alive() && self.end(), { signal });
  signal.addEventListener('abort', () => world[PLACE] === self && (world[PLACE] = undefined), { once: true });
  return true;
}
