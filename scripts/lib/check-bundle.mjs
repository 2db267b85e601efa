import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, installPackages } from './install.mjs';

/** Where the bundles of the check command are: one folder a state of the sources, named by its stamp. */
const BUNDLES = join(ROOT, '.output', 'check');

/** What a bundle is made of and by. */
const SOURCES = ['utils', 'scripts/check', 'scripts/lib/check-bundle.mjs', 'package-lock.json'];

/** How long a bundle of older sources stays, in milliseconds: a command that runs at this moment may still load parts of it. */
const KEPT = 10 * 60_000;

/** Bundles the check command, unless a bundle of just these sources is there. @returns the address of its main module */
export async function checkBundle() {
  const folder = join(BUNDLES, stampOf(SOURCES));
  if (!existsSync(folder)) {
    // What is installed is never touched from here: other commands may be at work with it.
    if (!existsSync(join(ROOT, 'node_modules', 'vite')))
      installPackages({ folders: [ROOT], output: process.stderr.fd });
    await bundle(folder);
    removeOld(folder);
  }
  return pathToFileURL(join(folder, 'main.js')).href;
}

/** Two commands may bundle at once: each does so in a folder of its own, and the first one to be done gives the bundle. */
async function bundle(folder) {
  const own = `${folder}-${process.pid}`;
  mkdirSync(own, { recursive: true });
  // The project's own configuration rests on one that WXT writes, and a fresh clone does not have that one.
  const tsconfig = join(own, 'tsconfig.json');
  writeFileSync(tsconfig, '{}');
  try {
    const { build } = await import('vite');
    await build({
      configFile: false,
      root: ROOT,
      tsconfig,
      logLevel: 'error',
      publicDir: false,
      ssr: { noExternal: true },
      build: { ssr: 'scripts/check/main.ts', target: 'node20', outDir: own, emptyOutDir: false },
    });
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function removeOld(kept) {
  for (const name of readdirSync(BUNDLES)) {
    const folder = join(BUNDLES, name);
    const { mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (folder !== kept && Date.now() - mtimeMs > KEPT) rmSync(folder, { recursive: true, force: true });
  }
}

/** Tells one state of the sources from another, by names, sizes and times alone: it is asked on every run. */
function stampOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const { size, mtimeMs } = statSync(join(ROOT, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  };
  const walk = (path) => {
    for (const entry of readdirSync(join(ROOT, path), { withFileTypes: true })) {
      const inner = `${path}/${entry.name}`;
      if (entry.isDirectory()) walk(inner);
      else if (/(?<!\.test)\.(?:ts|json)$/.test(entry.name)) add(inner);
    }
  };
  for (const path of paths) {
    if (statSync(join(ROOT, path)).isDirectory()) walk(path);
    else add(path);
  }
  return hash.digest('hex').slice(0, 16);
}
