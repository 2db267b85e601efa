import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Explained, say } from './say.mjs';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const OLDEST_NODE = [20, 19];

/** Ends a command that runs on a Node too old for it. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new Explained(
      `Notewright needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}. Get it from https://nodejs.org.`,
    );
  }
}

/**
 * Installs the packages of the root and of the sandbox, unless those of the lock file are there already.
 * @param {{ folders?: string[], output?: number }} options `output`: the file descriptor that takes what is told meanwhile
 */
export function installPackages({ folders = [ROOT, join(ROOT, 'demo')], output = process.stdout.fd } = {}) {
  needNode();
  for (const folder of folders) installFolder(folder, output);
}

function installFolder(folder, output) {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'node_modules', '.notewright-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say(`Installing packages in ${folder} …`, output);
  const { status } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder, output);
  if (status !== 0) {
    throw new Explained(
      `npm could not install the packages in ${folder}. See its message above; is the npm registry reachable?`,
    );
  }
  writeFileSync(stamp, lock);
}

/** Runs npm in a folder, its output shown; standard input stays with the command that needs the packages. */
function npm(args, folder, output) {
  return spawnSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', output, 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** Runs a program that a package brings, such as `wxt`, its output shown. */
export function tool(name, args, { folder = ROOT, env = {}, stdio = 'inherit' } = {}) {
  const file = join(folder, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  return spawnSync(file, args, {
    cwd: folder,
    stdio,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
}
