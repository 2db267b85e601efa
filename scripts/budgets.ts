import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a build may weigh, in kB of 1,000 bytes; a budget that is passed fails the build. */
const LIMITS = { contentScript: 40, panel: 60, zip: 300 };

/** Measures a build: the content script and all files of the side panel, as gzip sends them. @throws Error past a budget */
export function checkBuild(folder: string): void {
  const panel = ['chunks', 'assets'].flatMap((part) =>
    filesIn(join(folder, part)).filter((file) => file.includes('sidepanel')),
  );
  report('content script (gzip)', gzipped([join(folder, 'content-scripts', 'note.js')]), LIMITS.contentScript);
  report('side panel (gzip)', gzipped([join(folder, 'sidepanel.html'), ...panel]), LIMITS.panel);
}

/** Measures the packages for the stores. @throws Error past the budget */
export function checkZips(files: readonly string[]): void {
  for (const file of files) report(`zip ${file.split(/[\\/]/).at(-1)}`, statSync(file).size, LIMITS.zip);
}

function gzipped(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

function report(what: string, bytes: number, limit: number): void {
  const line = `${what}: ${(bytes / 1000).toFixed(1)} kB of ${limit} kB`;
  if (bytes > limit * 1000) throw new Error(`Over budget: ${line}`);
  console.log(line);
}
