import browser from 'webextension-polyfill';
import { countOf, newerHalf, withVersion } from '../versions/keep-version';
import type { Versions } from '../versions/version';
import type { KeptVersions, RuntimeMessages } from './messages';
import { sendToRuntime } from './send';
import { readSettings, watchSettings } from './settings';
import { parseVersions } from './stored-versions';

/**
 * The entries of `storage.session` that hold versions, one a note. It is memory: nothing is written to the disk, and all is gone when the
 * browser closes.
 */
const PREFIX = 'versions:';

/** Who asks. */
interface Asking {
  /** Whether the sender is a page in a private window. */
  readonly incognito: boolean;
}

/** Whether the last version could not be kept: the memory of `storage.session` is full of other things, or fails. */
let full = false;

/** Keeps a version of a note, unless the page is private or the user has switched versions off. */
export function keepVersion(
  { key, texts, fate }: RuntimeMessages['keep-version']['request'],
  { incognito }: Asking,
): Promise<true> {
  return inTurn<true>(async () => {
    if (incognito || !(await readSettings()).keepVersions) return true;
    const versions = await readAll();
    const next = withVersion(versions, key, { at: Date.now(), texts, ...(fate && { fate }) });
    if (next !== versions || full) {
      full = !(await writeAll(versions, next));
      changed(key);
    }
    return true;
  });
}

/** The versions of a note, the oldest first. */
export function versionsOf(key: string, { incognito }: Asking): Promise<KeptVersions> {
  return inTurn(async () => ({ versions: incognito ? [] : ((await readAll()).get(key) ?? []), full }));
}

/** Forgets the versions of a note. @param key null: of all notes */
export function clearVersions(key: string | null): Promise<true> {
  return inTurn<true>(async () => {
    const keys = key === null ? [...(await readAll()).keys()] : [key];
    await browser.storage.session.remove(keys.map((each) => PREFIX + each));
    full = false;
    changed(key);
    return true;
  });
}

/** Forgets all versions as soon as the user switches them off. Call it once, when the worker starts. */
export function clearVersionsWhenOff(): void {
  watchSettings(({ keepVersions }) => {
    if (!keepVersions) void clearVersions(null);
  });
}

let tellOthers: (key: string | null) => void = () => undefined;

/** Calls back, besides the message to open panels, with the key of a note whose versions are others; with null for all notes. */
export function onVersionsKept(changedOf: (key: string | null) => void): void {
  tellOthers = changedOf;
}

function changed(key: string | null): void {
  void sendToRuntime('versions-changed', { key });
  tellOthers(key);
}

/** Two at once would each write back what the other has not seen: they take turns. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(step: () => Promise<T>): Promise<T> {
  const turn = last.then(step);
  last = turn.catch(() => undefined);
  return turn;
}

async function readAll(): Promise<Versions> {
  const entries = Object.entries(await browser.storage.session.get(null));
  const own = entries.filter(([name]) => name.startsWith(PREFIX));
  return new Map(own.map(([name, value]) => [name.slice(PREFIX.length), parseVersions(value)]));
}

/** Writes what has changed. Where it does not fit, older versions go until it does. @returns whether anything could be written */
async function writeAll(versions: Versions, next: Versions): Promise<boolean> {
  for (let some = next; countOf(some) > 0; some = newerHalf(some)) {
    const gone = [...versions.keys()].filter((key) => !some.has(key));
    const written = [...some].filter(([key, own]) => versions.get(key) !== own);
    try {
      await browser.storage.session.remove(gone.map((key) => PREFIX + key));
      await browser.storage.session.set(Object.fromEntries(written.map(([key, own]) => [PREFIX + key, own])));
      return true;
    } catch {
      // Full, most likely: half of it may fit.
    }
  }
  return false;
}
