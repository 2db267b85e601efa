import { containsTexts, isBlank, lengthOf, sameTexts } from './note-texts';
import { MOST_BYTES, MOST_VERSIONS, type Version, type Versions } from './version';

/**
 * Adds a version of a note. One that equals the last one only takes its fate; equal ones further back go. Then what is too much
 * goes: of the note's versions first those that stand in the next one as a whole, so that nothing written is lost, then the
 * oldest; over all notes the oldest.
 * @returns the same object where nothing changes: for a blank text, one that is too long, or one that is kept already
 */
export function withVersion(versions: Versions, key: string, version: Version): Versions {
  if (isBlank(version.texts) || bytesOf(version) > MOST_BYTES) return versions;
  const own = versions.get(key) ?? [];
  const last = own.at(-1);
  if (last && sameTexts(last.texts, version.texts)) {
    if (last.fate === version.fate) return versions;
    return new Map(versions).set(key, [...own.slice(0, -1), { ...version, at: last.at }]);
  }
  const others = own.filter(({ texts }) => !sameTexts(texts, version.texts));
  return withinBytes(new Map(versions).set(key, withinNumber([...others, version])));
}

/** Without the older half of all versions, the odd one included. */
export function newerHalf(versions: Versions): Versions {
  const all = newestFirst(versions);
  return only(versions, all.slice(0, Math.floor(all.length / 2)));
}

/** How many versions there are of all notes. */
export function countOf(versions: Versions): number {
  return [...versions.values()].reduce((sum, own) => sum + own.length, 0);
}

function withinNumber(own: readonly Version[]): readonly Version[] {
  let left = own;
  while (left.length > MOST_VERSIONS) {
    const list = left;
    const needless = list.findIndex(({ texts }, index) => {
      const next = list[index + 1];
      return next !== undefined && containsTexts(next.texts, texts);
    });
    left = list.filter((_version, index) => index !== Math.max(0, needless));
  }
  return left;
}

function withinBytes(versions: Versions): Versions {
  let bytes = 0;
  const all = newestFirst(versions);
  const tooMuch = all.findIndex((version) => (bytes += bytesOf(version)) > MOST_BYTES);
  return tooMuch === -1 ? versions : only(versions, all.slice(0, tooMuch));
}

/** Of versions of the same time, the one that was added last comes first. */
function newestFirst(versions: Versions): readonly Version[] {
  return [...versions.values()]
    .flat()
    .reverse()
    .sort((one, other) => other.at - one.at);
}

function only(versions: Versions, kept: readonly Version[]): Versions {
  const set = new Set(kept);
  const left = [...versions].map(([key, own]) => [key, own.filter((version) => set.has(version))] as const);
  return new Map(left.filter(([, own]) => own.length > 0));
}

function bytesOf({ texts }: Version): number {
  return 2 * lengthOf(texts);
}
