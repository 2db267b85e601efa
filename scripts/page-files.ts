import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a built page: itself, the scripts and styles that it names, and all that those import. */
export function pageFiles(folder: string, page: string): readonly string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    for (const name of file.endsWith('.html') ? namedIn(text) : importedIn(text)) {
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
