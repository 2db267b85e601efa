import type { Diagnostic, Range } from '../check/types';

/** The diagnostics of one text, each with the id that it is known by. */
export interface Identified {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** One id a diagnostic, in the same order. */
  readonly ids: readonly string[];
}

/**
 * Gives diagnostics their ids: what was already found keeps its id while text moves around it, grows inside of it or is
 * written again; what is new gets one that this note has never had.
 * @param before what the last check found
 * @param newId gives an id that was never given
 */
export function identify(
  before: Identified,
  text: string,
  diagnostics: readonly Diagnostic[],
  newId: () => string,
): Identified {
  const moved = rangeMover(before.text, text);
  const left = new Set(before.diagnostics.keys());
  const ids: (string | undefined)[] = diagnostics.map(() => undefined);

  const pair = (alike: (old: Diagnostic, found: Diagnostic) => boolean) => {
    diagnostics.forEach((found, index) => {
      if (ids[index] !== undefined) return;
      for (const oldIndex of left) {
        const old = before.diagnostics[oldIndex];
        if (old?.rule !== found.rule || !alike(old, found)) continue;
        ids[index] = before.ids[oldIndex];
        left.delete(oldIndex);
        return;
      }
    });
  };
  // From the surest likeness to the weakest, so that no finding takes the id of one that stands where it stood.
  pair((old, found) => moved.start(old) === found.start && moved.end(old) === found.end);
  pair((old, found) => moved.start(old) === found.start || moved.end(old) === found.end);
  pair((old, found) => before.text.slice(old.start, old.end) === text.slice(found.start, found.end));
  // A rule that reports once for the whole note still says the same when it comes to rest on other words.
  const alone = (all: readonly Diagnostic[], rule: string) => all.filter((each) => each.rule === rule).length === 1;
  pair((old) => alone(before.diagnostics, old.rule) && alone(diagnostics, old.rule));

  return { text, diagnostics, ids: ids.map((id) => id ?? newId()) };
}

/** Where offsets of an old text are in a new one: as if all that lies between the common start and end were new. */
function rangeMover(old: string, text: string): { start(range: Range): number; end(range: Range): number } {
  const shorter = Math.min(old.length, text.length);
  let prefix = 0;
  while (prefix < shorter && old.charCodeAt(prefix) === text.charCodeAt(prefix)) prefix += 1;
  let suffix = 0;
  const most = shorter - prefix;
  while (suffix < most && old.charCodeAt(old.length - 1 - suffix) === text.charCodeAt(text.length - 1 - suffix))
    suffix += 1;

  const shift = text.length - old.length;
  const behind = old.length - suffix;
  return {
    start: ({ start }) =>
      start < prefix || (start === prefix && prefix < behind) ? start : start >= behind ? start + shift : -1,
    end: ({ end }) => (end <= prefix ? end : end >= behind ? end + shift : -1),
  };
}
