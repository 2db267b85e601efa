import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildForSandbox } from './lib/build.mjs';
import { needBrowser } from './lib/find-browser.mjs';
import { ROOT, installPackages } from './lib/install.mjs';
import { openBrowser } from './lib/open-browser.mjs';
import { run, say } from './lib/say.mjs';

/** `npm start`: the sandbox in a browser with the extension; without a display, a tour of the main job. */
await run(async () => {
  installPackages();
  const browser = needBrowser();
  say(`Using ${browser.name} (${browser.file})`);
  buildForSandbox();
  if (!hasDisplay()) {
    say('No display here: playing a tour of the main job instead.');
    const { tool } = await import('./lib/install.mjs');
    return tool('tsx', ['scripts/tour.ts'], { env: { NOTEWRIGHT_BROWSER: browser.file } }).status ?? 1;
  }
  const { startServer } = await import('../demo/server/server.mjs');
  const store = join(ROOT, '.sandbox', 'notes.jsonl');
  const server = await startServer({ port: 0, store });
  say(`The sandbox is at ${server.url}; it keeps what you save in ${store}`);
  try {
    return await openBrowser(browser, server.url);
  } finally {
    await server.close();
  }
});

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || (process.env.WAYLAND_DISPLAY && existsSync(process.env.XDG_RUNTIME_DIR ?? '')));
}
