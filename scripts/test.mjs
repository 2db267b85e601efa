import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { buildForSandbox } from './lib/build.mjs';
import { needBrowser, needTestPackages } from './lib/find-browser.mjs';
import { ROOT, installPackages, tool } from './lib/install.mjs';
import { run, say } from './lib/say.mjs';
import { playwrightResults, tapResults, vitestResults } from './lib/test-results.mjs';

/**
 * `npm test`: everything that has to hold, the same on a fresh clone: types, lint, unit tests, the sandbox's own tests, builds
 * with their budgets, and end-to-end tests in a real browser. All of it runs, whatever fails; the last line counts.
 */
const RESULTS = join(ROOT, 'test-results');

await run(() => {
  const started = Date.now();
  installPackages({ folders: [ROOT, join(ROOT, 'demo'), join(ROOT, 'tests', 'editors')] });
  const browser = needBrowser({ onlyChromium: true });
  needTestPackages();
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });

  const results = [
    ...once('types', () => tool('wxt', ['prepare']).status === 0 && tool('tsc', ['--noEmit']).status === 0),
    ...once('lint', () => tool('oxlint', []).status === 0),
    ...once('format', () => tool('prettier', ['--check', '--log-level', 'warn', '.']).status === 0),
    ...once('dead code', () => tool('knip', []).status === 0),
    ...step('unit tests', () => {
      const file = join(RESULTS, 'unit.json');
      tool('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
      return vitestResults(JSON.parse(readFileSync(file, 'utf8')));
    }),
    ...step("the sandbox's tests", () => {
      const options = { cwd: join(ROOT, 'demo'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
      return tapResults(spawnSync(process.execPath, ['--test', '--test-reporter=tap'], options).stdout);
    }),
    ...once('packages for the stores', () =>
      ['chrome', 'edge'].every((name) => tool('wxt', ['zip', '-b', name]).status === 0),
    ),
    ...once('build for the sandbox', () => buildForSandbox()),
    ...step('end-to-end tests', () => {
      const file = join(RESULTS, 'end-to-end.json');
      const env = { NOTEWRIGHT_BROWSER: browser.file, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
      tool('playwright', ['test', '--reporter=list,json'], { env });
      return playwrightResults(JSON.parse(readFileSync(file, 'utf8')));
    }),
  ];

  const failed = results.filter((each) => !each.ok);
  const slowest = results.toSorted((one, other) => other.ms - one.ms).slice(0, 10);
  console.log('\nSlowest ten:');
  for (const { name, ms } of slowest) console.log(`  ${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);
  if (failed.length > 0) console.log('\nFailed:');
  for (const { name } of failed) console.log(`  ✗ ${name}`);
  console.log(`\nTook ${Math.round((Date.now() - started) / 1000)} s.`);
  const summary = `${results.length - failed.length} passed, ${failed.length} failed`;
  writeFileSync(join(RESULTS, 'summary.txt'), `${summary}\n`);
  console.log(summary);
  return failed.length > 0 ? 1 : 0;
});

/** A step that counts as one test. @returns {import('./lib/test-results.mjs').Result[]} */
function once(name, pass) {
  return step(name, () => [{ name, ok: pass() !== false, ms: 0 }]);
}

/** Runs a step; one that breaks off counts as a failed test. @returns {import('./lib/test-results.mjs').Result[]} */
function step(name, work) {
  say(name[0].toUpperCase() + name.slice(1));
  const started = Date.now();
  try {
    const results = work();
    if (results.length === 0) throw new Error('no test ran');
    return results.length === 1 ? [{ ...results[0], ms: Date.now() - started }] : results;
  } catch (error) {
    console.error(`✗ ${name}: ${error.message}`);
    return [{ name, ok: false, ms: Date.now() - started }];
  }
}
