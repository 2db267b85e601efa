import { containsTexts, worthRestoring } from './note-texts';
import type { Version } from './version';

/** Once so many versions have been kept after a loss, the writer has gone on without what was lost. */
const GONE_ON = 3;

/**
 * The version that the writer has probably lost and may want back: the fullest last one of an empty note that no save has taken, or
 * one of which most has just gone and none has come back.
 * @param versions of the note, the oldest first
 * @param empty whether the note is empty now
 */
export function offeredVersion(versions: readonly Version[], empty: boolean): Version | null {
  const offered = empty ? lastText(versions) : lostText(versions);
  return offered && worthRestoring(offered.texts) ? offered : null;
}

/** A text that was deleted bit by bit leaves versions that become shorter: the whole one is meant. */
function lastText(versions: readonly Version[]): Version | null {
  let index = versions.length - 1;
  const last = versions[index];
  if (!last || last.fate === 'saved') return null;
  while (isPartOf(versions[index], versions[index - 1])) index -= 1;
  return versions[index] ?? null;
}

function isPartOf(version: Version | undefined, older: Version | undefined): boolean {
  return version !== undefined && older !== undefined && containsTexts(older.texts, version.texts);
}

function lostText(versions: readonly Version[]): Version | null {
  const newest = versions.slice(-1 - GONE_ON);
  const lost = newest.findLast(
    ({ fate, texts }, index) =>
      fate === 'lost' && !newest.slice(index + 1).some((later) => containsTexts(later.texts, texts)),
  );
  return lost ?? null;
}
