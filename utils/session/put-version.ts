import type { TextSurface } from '../editors/text-surface';
import type { Outcome } from '../platform/messages';
import type { NoteTexts } from '../versions/version';
import type { NoteSession } from './note-session';

/** The texts of the note as it stands. */
export function textsOf(session: NoteSession): NoteTexts {
  return Object.fromEntries([...session.surfaces()].map(([name, surface]) => [name, surface.read()]));
}

/**
 * Puts an earlier version into the note, in the place of all its text, as one native undo step a box. What stood there is kept as a
 * version. Waits for the end of a composition.
 * @param key the note that the version is of; another one in the same form is left alone
 */
export async function putVersion(session: NoteSession, key: string, texts: NoteTexts): Promise<Outcome> {
  if (session.state().key !== key) return { ok: false, reason: 'changed' };
  const before = textsOf(session);
  session.versions.keepNow();
  session.versions.putting({ ...before, ...texts });
  for (const [name, text] of Object.entries(texts)) {
    const refused = await put(session.surfaces().get(name), text);
    if (refused) return refused;
  }
  session.fresh();
  return { ok: true };
}

async function put(surface: TextSurface | undefined, text: string): Promise<Outcome | null> {
  if (!surface) return { ok: false, reason: 'unavailable', text };
  const now = surface.read();
  const result = await surface.replace([{ start: 0, end: now.length, text }], now);
  if (result.ok) return null;
  return { ok: false, reason: result.kind, text, ...(result.kind === 'too-long' && { over: result.over }) };
}
