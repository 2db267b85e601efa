import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Explained, say } from './say.mjs';

/**
 * A browser on this machine, and the way by which it takes an unpacked extension: Chromium and Edge by a flag; branded Chrome
 * ignores that flag since version 137 and takes it over its debugging pipe.
 * @typedef {{ name: string, file: string, way: 'flag' | 'pipe' }} Browser
 */

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  Boolean,
);

/** In the order in which they are taken. */
const KNOWN = [
  {
    name: 'Chromium',
    way: 'flag',
    commands: ['chromium', 'chromium-browser'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...PROGRAM_FILES.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
    ],
  },
  {
    name: 'Edge',
    way: 'flag',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    files: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...PROGRAM_FILES.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
    ],
  },
  {
    name: 'Chrome',
    way: 'pipe',
    commands: ['google-chrome', 'google-chrome-stable'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...PROGRAM_FILES.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ],
  },
];

/** Finds a browser: Chromium, then Edge, then Chrome. @returns {Browser | null} */
export function findBrowser() {
  for (const { name, way, commands, files } of KNOWN) {
    const file = [...commands.flatMap(onPath), ...files].find(isExecutable);
    if (file) return { name, file, way };
  }
  return null;
}

/**
 * Finds a browser, or installs Debian's package where that is possible.
 * @param {{ onlyChromium?: boolean }} [need] the tests' pictures and protocol are Chromium's
 * @returns {Browser}
 */
export function needBrowser({ onlyChromium = false } = {}) {
  const found = findBrowser();
  if (found && (!onlyChromium || found.name === 'Chromium')) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get').some(isExecutable)) {
    say('No Chromium on this machine: installing the Debian package …');
    installDebianPackages(['chromium']);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Explained(
    `${onlyChromium ? 'Chromium is' : 'No browser is'} to be found on this machine. ` +
      'Install Chromium (Debian, Ubuntu: sudo apt-get install chromium) or Microsoft Edge (https://www.microsoft.com/edge), and run the command again.',
  );
}

/** Debian packages without which a browser test can't see Japanese, and a file of each. */
const TEST_PACKAGES = {
  'chromium-l10n': '/usr/lib/chromium/locales/ja.pak',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
};

/** Sees to it that the browser of the tests speaks and shows Japanese. Elsewhere than on Debian, that is taken for granted. */
export function needTestPackages() {
  if (!onPath('apt-get').some(isExecutable)) return;
  const missing = Object.entries(TEST_PACKAGES).flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new Explained(
      `The tests need the Debian packages ${missing.join(' and ')}: sudo apt-get install ${missing.join(' ')}`,
    );
  }
  say(`Installing ${missing.join(' and ')} …`);
  installDebianPackages(missing);
}

/** Installs Debian packages; only for root. */
function installDebianPackages(names) {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
    const { status } = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], options);
    if (status !== 0 && args[0] === 'install') {
      throw new Explained(
        `apt-get could not install ${names.join(', ')}. See its message above; is the package source reachable?`,
      );
    }
  }
}

function onPath(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, command));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
