import type { Diagnostic, Note } from '../check/types';
import { placeOf } from './finding-place';

/** The findings that the user ignores in one note. */
export interface Ignored {
  /** Ignores what says the same of the same words, for as long as this note is written. */
  add(note: Note, diagnostic: Diagnostic): void;
  has(note: Note, diagnostic: Diagnostic): boolean;
  clear(): void;
  readonly size: number;
}

/** Starts with nothing ignored. */
export function createIgnored(): Ignored {
  const keys = new Set<string>();
  const keyOf = (note: Note, diagnostic: Diagnostic) => {
    const { text, start, end } = placeOf(diagnostic, note);
    return JSON.stringify([diagnostic.rule, diagnostic.field, text.slice(start, end)]);
  };
  return {
    add: (note, diagnostic) => void keys.add(keyOf(note, diagnostic)),
    has: (note, diagnostic) => keys.size > 0 && keys.has(keyOf(note, diagnostic)),
    clear: () => keys.clear(),
    get size() {
      return keys.size;
    },
  };
}
