import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstFiles, pageFiles } from './page-files';

/** A build as the bundler makes it: two pages that share a chunk. */
const BUILD = {
  'options.html':
    '<script type="module" crossorigin src="/chunks/options-a1.js"></script>' +
    '<link rel="modulepreload" crossorigin href="/chunks/shared-b2.js">' +
    '<link rel="stylesheet" crossorigin href="/assets/options-c3.css"><link rel="icon" href="/icon/16.png">',
  'chunks/options-a1.js': 'import{t as e}from"./shared-b2.js";let f=()=>import(`./later-d4.js`);',
  'chunks/shared-b2.js': 'import"./deep-e5.js";export{e as t};',
  'chunks/deep-e5.js': 'import{t as e}from"./shared-b2.js";',
  'chunks/later-d4.js': '',
  'chunks/gallery-f6.js': 'import{t as e}from"./shared-b2.js";',
  'assets/options-c3.css': '',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notewright-build-'));
  for (const [name, text] of Object.entries(BUILD)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

it('are the page with all that it loads, at once or later, each once, and nothing of other pages', () => {
  const names = pageFiles(folder, 'options.html').map((file) => relative(folder, file));
  expect(names.toSorted()).toEqual([
    'assets/options-c3.css',
    'chunks/deep-e5.js',
    'chunks/later-d4.js',
    'chunks/options-a1.js',
    'chunks/shared-b2.js',
    'options.html',
  ]);
});

it('are told apart: what is loaded when the page opens, and what it asks for later', () => {
  const names = firstFiles(folder, 'options.html').map((file) => relative(folder, file));
  expect(names.toSorted()).toEqual([
    'assets/options-c3.css',
    'chunks/deep-e5.js',
    'chunks/options-a1.js',
    'chunks/shared-b2.js',
    'options.html',
  ]);
});
