import { defineConfig } from '@playwright/test';

/** What is tested in the side panel, and once more in the drawer that stands in for it: all but what only a side panel has. */
const BOTH_KINDS =
  /\/(?:panel-(?:findings|keeping|keyboard|language|states|steps)|templates|fixes|scratch|versions|notes-editor|resilience-session|entitlement-dialog|enterprise-form)\.spec\.ts$/u;
/** What only the drawer has. */
const DRAWER_ALONE = /\/drawer(?:-[a-z]+)?\.spec\.ts$/u;

export default defineConfig<object, { panelKind: 'side panel' | 'drawer' }>({
  testDir: 'tests/e2e',
  workers: 2,
  retries: 0,
  // A browser of its own and a panel to open take their time on a machine with two cores.
  timeout: 60_000,
  reporter: 'list',
  projects: [
    { name: 'side panel', testIgnore: DRAWER_ALONE },
    { name: 'drawer', testMatch: [BOTH_KINDS, DRAWER_ALONE], use: { panelKind: 'drawer' } },
  ],
  // Pictures: `gallery-pictures.spec.ts`. One that is missing is an error, not an occasion to take it.
  snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
  updateSnapshots: 'none',
  use: {
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--test-type',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
});
