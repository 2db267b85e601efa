import type { EntrypointInfo } from 'wxt';

/** Pages for those who work on the product; no build for a store has them. */
const PAGES = ['gallery'];
const MODES = ['development', 'sandbox'];

/** Takes the pages for development out of the entry points that were found, unless the mode is one of theirs. */
export function withoutDevelopmentPages(found: EntrypointInfo[], mode: string): void {
  if (MODES.includes(mode)) return;
  const left = found.filter(({ name }) => !PAGES.includes(name));
  found.splice(0, found.length, ...left);
}
