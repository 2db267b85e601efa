import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstFiles, pageFiles } from './page-files.ts';

/** What a build may weigh, in kB of 1,000 bytes; a budget that is passed fails the build. */
const LIMITS = { contentScript: 40, noteTools: 50, panel: 60, scratchNote: 20, drawer: 60, options: 150, zip: 300 };

/** Measures a build: the content script, and each page with all its files, as gzip sends them. @throws Error past a budget */
export function checkBuild(folder: string): void {
  const panel = firstFiles(folder, 'sidepanel.html');
  const later = pageFiles(folder, 'sidepanel.html').filter((file) => !panel.includes(file));
  report([
    ['content script (gzip)', gzipped([join(folder, 'content-scripts', 'note.js')]), LIMITS.contentScript],
    ['note tools (gzip)', gzipped([join(folder, 'note-tools.js')]), LIMITS.noteTools],
    ['side panel (gzip)', gzipped(panel), LIMITS.panel],
    ['scratch note (gzip)', gzipped(later), LIMITS.scratchNote],
    ['drawer (gzip)', gzipped([join(folder, 'drawer.js')]), LIMITS.drawer],
    ['options page (gzip)', gzipped(pageFiles(folder, 'options.html')), LIMITS.options],
  ]);
}

/** Measures the packages for the stores. @throws Error past the budget */
export function checkZips(files: readonly string[]): void {
  report(files.map((file) => [`zip ${file.split(/[\\/]/).at(-1)}`, statSync(file).size, LIMITS.zip]));
}

function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

/** Prints all before it complains: one that is past its budget is seen beside the others. */
function report(measures: readonly (readonly [what: string, bytes: number, limit: number])[]): void {
  const line = ([what, bytes, limit]: (typeof measures)[number]) =>
    `${what}: ${(bytes / 1000).toFixed(1)} kB of ${limit} kB`;
  for (const measure of measures) console.log(line(measure));
  const over = measures.filter(([, bytes, limit]) => bytes > limit * 1000);
  if (over.length > 0) throw new Error(`Over budget: ${over.map(line).join('; ')}`);
}
