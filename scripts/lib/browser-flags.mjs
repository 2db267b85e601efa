import { existsSync, readFileSync } from 'node:fs';

/**
 * What every browser that we start is told: a profile of its own, nothing of the vendor's, no outside hosts.
 * @param {{ profile: string, extension?: string }} options
 */
export function browserFlags({ profile, extension }) {
  return [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Its crash reporter would outlive it.
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--disable-quic',
    '--disable-search-engine-choice-screen',
    '--disable-features=Translate,MediaRouter',
    // The browser itself asks for hosts of its vendor all the same; here it finds none.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ...(ownSandboxFails() ? ['--no-sandbox', '--test-type'] : []),
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
  ];
}

/** Chromium's own sandbox does not run as root, nor where Linux gives users no namespaces. */
function ownSandboxFails() {
  const limits = ['/proc/sys/user/max_user_namespaces', '/proc/sys/kernel/unprivileged_userns_clone'];
  const forbidden = limits.some((file) => existsSync(file) && readFileSync(file, 'utf8').trim() === '0');
  return process.getuid?.() === 0 || forbidden;
}
