import type { Diagnostic } from '../check/types';

/** The findings that the user ignores in one note. */
export interface Ignored {
  /** Ignores what says the same of the same words, for as long as this note is written. */
  add(text: string, diagnostic: Diagnostic): void;
  has(text: string, diagnostic: Diagnostic): boolean;
  clear(): void;
  readonly size: number;
}

/** Starts with nothing ignored. */
export function createIgnored(): Ignored {
  const keys = new Set<string>();
  const keyOf = (text: string, { rule, start, end }: Diagnostic) => `${rule}\n${text.slice(start, end)}`;
  return {
    add: (text, diagnostic) => void keys.add(keyOf(text, diagnostic)),
    has: (text, diagnostic) => keys.size > 0 && keys.has(keyOf(text, diagnostic)),
    clear: () => keys.clear(),
    get size() {
      return keys.size;
    },
  };
}
