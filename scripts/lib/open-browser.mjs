import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFlags } from './browser-flags.mjs';
import { SANDBOX_EXTENSION } from './build.mjs';
import { Explained, say } from './say.mjs';

/** A browser that ends sooner than this has not really started, in ms. */
const TOO_SOON = 5_000;

/**
 * Opens a browser with the extension on a page, and waits until it is closed or Ctrl+C ends it.
 * @param {import('./find-browser.mjs').Browser} browser
 * @param {string} url
 */
export async function openBrowser(browser, url) {
  const profile = mkdtempSync(join(tmpdir(), 'notewright-start-'));
  try {
    let end = await runOnce(browser, url, profile, []);
    if (end.early && /sandbox/i.test(end.said)) {
      say("This machine does not let the browser's own sandbox run; starting without it.");
      end = await runOnce(browser, url, profile, ['--no-sandbox', '--test-type']);
    }
    if (end.early && !end.asked) throw new Explained(`${browser.name} did not start:\n${end.said.trim()}`);
    return 0;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runOnce(browser, url, profile, extra) {
  const byPipe = browser.way === 'pipe';
  const flags = [...browserFlags({ profile, ...(byPipe ? {} : { extension: SANDBOX_EXTENSION }) }), ...extra];
  if (byPipe) flags.push('--remote-debugging-pipe', '--enable-unsafe-extension-debugging');
  const started = Date.now();
  const child = spawn(browser.file, [...flags, byPipe ? 'about:blank' : url], {
    stdio: ['ignore', 'ignore', 'pipe', ...(byPipe ? ['pipe', 'pipe'] : [])],
    // A group of its own: all that the browser starts ends with it.
    detached: process.platform !== 'win32',
  });
  let said = '';
  child.stderr.on('data', (data) => {
    said = (said + data).slice(-4000);
  });
  let asked = false;
  const end = () => {
    asked = true;
    endGroup(child);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  process.once('exit', () => endGroup(child));
  if (byPipe) await loadByPipe(child, url);
  say(`${browser.name} is open. Click the status note and write; close the window or press Ctrl+C here to end.`);
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  endGroup(child);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, end);
  return { early: Date.now() - started < TOO_SOON, asked, said };
}

/** Chrome loads an unpacked extension only over its debugging pipe: one JSON message, ended by a NUL, a command. */
async function loadByPipe(child, url) {
  const [, , , input, output] = child.stdio;
  const answers = new Map();
  let rest = '';
  output.on('data', (data) => {
    const messages = (rest + data).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id, error } = JSON.parse(message);
      answers.get(id)?.(error);
    }
  });
  let last = 0;
  const send = (method, params) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      answers.set(id, (error) => (error ? reject(new Explained(`${method}: ${error.message}`)) : resolve()));
      input.write(`${JSON.stringify({ id, method, params })}\0`);
    });
  try {
    await send('Extensions.loadUnpacked', { path: SANDBOX_EXTENSION });
  } catch {
    say(
      `This browser takes the extension by hand only: open chrome://extensions, turn on "Developer mode", choose "Load unpacked" and pick ${SANDBOX_EXTENSION}`,
    );
  }
  await send('Target.createTarget', { url });
}

function endGroup(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
