import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const DIST = fileURLToPath(new URL('../../demo/dist', import.meta.url));

/** Every id, class, name and data attribute that is in a page, and what refers to them. */
export function namesIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = new Set<string>();
    for (const { attributes } of document.querySelectorAll('body, body *')) {
      for (const { name, value } of attributes) {
        if (name.startsWith('data-')) names.add(name);
        if (['id', 'class', 'name', 'for', 'aria-labelledby'].includes(name))
          value.split(/\s+/u).forEach((each) => names.add(each));
      }
    }
    names.delete('');
    return [...names].sort();
  });
}

/**
 * A copy of the built sandbox in which some names are others, the same ones in markup, script and style sheet.
 * @returns its folder
 */
export function renamedPage(names: readonly string[], rename: (name: string, index: number) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'notewright-renamed-'));
  cpSync(DIST, folder, { recursive: true });
  const renamed = new Map(names.map((name, index) => [name, rename(name, index)]));
  const any = names.map((name) => name.replaceAll(/[$.*+?^()[\]{}|\\]/gu, String.raw`\$&`)).join('|');
  const quoted = new RegExp(`(["'\`])(${any})\\1`, 'gu');
  const selected = new RegExp(`([.#])(${any})(?![\\w-])`, 'gu');
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js|css)$/u.test(entry)) continue;
    const file = join(folder, entry);
    const pattern = entry.endsWith('.css') ? selected : quoted;
    const text = readFileSync(file, 'utf8').replaceAll(pattern, (_whole, before: string, name: string) => {
      const after = pattern === quoted ? before : '';
      return `${before}${renamed.get(name)}${after}`;
    });
    writeFileSync(file, text);
  }
  return folder;
}
