import { join } from 'node:path';
import { ROOT, tool } from './install.mjs';
import { Explained, say } from './say.mjs';

/** The unpacked extension that `npm start` and the tests use: it works on the sandbox's address as well. */
export const SANDBOX_EXTENSION = join(ROOT, '.output', 'chrome-mv3-sandbox');

/** Builds the extension for the sandbox, and the sandbox's page. */
export function buildForSandbox() {
  say('Building the extension and the sandbox …');
  const steps = [
    () => tool('wxt', ['build', '--mode', 'sandbox'], { stdio: ['ignore', 'ignore', 'inherit'] }),
    () => tool('vite', ['build', '--logLevel', 'warn'], { folder: join(ROOT, 'demo') }),
  ];
  for (const step of steps) {
    if (step().status !== 0) throw new Explained('The build failed; its message is above.');
  }
}
