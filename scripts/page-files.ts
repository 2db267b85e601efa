import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a built page: itself, the scripts and styles that it names, and all that those import, at once or later. */
export function pageFiles(folder: string, page: string): readonly string[] {
  return filesOf(folder, page, importedIn);
}

/** Those of a page's files that it loads when it opens. */
export function firstFiles(folder: string, page: string): readonly string[] {
  return filesOf(folder, page, importedAtOnce);
}

function filesOf(folder: string, page: string, importsOf: (script: string) => readonly string[]): readonly string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    for (const name of file.endsWith('.html') ? namedIn(text) : importsOf(text)) {
      // A path of the page begins at the extension's root, that of a module at its own folder.
      add(name.startsWith('/') ? join(folder, name) : join(dirname(file), name));
    }
  };
  add(join(folder, page));
  return [...found];
}

function namedIn(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/gu)].map(([, name]) => name!);
}

/** Static and dynamic imports alike: in both, a built module names the other by its path. */
function importedIn(script: string): string[] {
  return [...script.matchAll(/["'`](\.\/[\w.-]+\.(?:js|css))["'`]/gu)].map(([, name]) => name!);
}

/** The static imports alone. */
function importedAtOnce(script: string): string[] {
  return importedIn(script.replace(/\bimport\(\s*["'`][^"'`]+["'`]\s*\)/gu, ''));
}
