import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser, type ExtensionBrowser } from '../support/browser';
import { annotationOf, readNetLog, type NetLog } from '../support/net-log';
import { OverallStatusForm } from '../support/overall-status-form';
import { openPanel } from '../support/own-browser';
import { PageUi } from '../support/page-ui';
import { chooseLanguage } from '../support/panel-settings';
import { expect, test } from '../support/test';
import { WORDS } from '../support/words';

/**
 * The browser asks for hosts of its vendor by itself (time, updates, accounts, dictionary, autofill). Such a request has no
 * initiator, and is made by a part of the browser of its own. What documents, workers and content scripts load has an
 * initiator or is made by Blink's loader; where tabs are sent to is made by the navigation loader.
 */
const BY_CONTENT = new Set([annotationOf('blink_resource_loader'), annotationOf('navigation_url_loader')]);

/** What was asked for by anything that runs in the browser, other than of this address. */
function askedElsewhere({ requests, lookupsAhead }: NetLog, address: string): string[] {
  const byContent = requests.filter(
    ({ initiator, annotation }) => initiator !== 'not an origin' || BY_CONTENT.has(annotation),
  );
  const elsewhere = byContent.filter(({ url }) => new URL(url).origin !== address).map(({ url }) => url);
  return [...elsewhere, ...lookupsAhead.filter((host) => host !== address).map((host) => `lookup of ${host}`)];
}

/** Runs something in a browser and reads what was asked of the network meanwhile. */
async function logged(run: (extension: ExtensionBrowser) => Promise<void>): Promise<NetLog> {
  const folder = mkdtempSync(join(tmpdir(), 'notewright-net-'));
  const file = join(folder, 'net.json');
  const extension = await startBrowser({ flags: [`--log-net-log=${file}`, '--net-log-capture-mode=Everything'] });
  await run(extension);
  await extension.close('orderly');
  const log = readNetLog(file);
  rmSync(folder, { recursive: true });
  return log;
}

test('the extension asks nothing of the network, from its installation to a note that is saved', async ({
  sandbox,
}) => {
  const { hurried, missing, held, ready, add, save, clean } = WORDS.en;
  const log = await logged(async (extension) => {
    const page = await extension.context.newPage();
    const form = new OverallStatusForm(page, sandbox, 'en');
    const ui = new PageUi(page);
    await form.open();
    const panel = await openPanel(extension, page);
    await panel.insert('Lifecycle note');
    await expect(form.note).not.toHaveValue('');
    await form.write(hurried);
    await panel.openChecks();
    await panel.expectFindings(missing);
    await panel.page.getByText('Show the guidance').first().click();
    await expect(panel.page.getByText(/In order to track and monitor/u)).toBeVisible();
    await form.saveTop.click();
    await ui.expectDialog(held);
    await ui.click(add);
    await ui.expectDialog(ready);
    await ui.click(save);
    await expect(form.saved).toBeVisible();
    await chooseLanguage(panel.page, 'ja');
    await extension.stopWorker();
    await form.write(clean);
    await form.saveTop.click();
    await expect.poll(() => form.stored()).toEqual([`${hurried} #covid`, clean]);
  });

  const { origin } = new URL(sandbox.url);
  expect(log.requests.filter(({ url }) => url === `${origin}/api/notes`)).toHaveLength(2);
  expect(log.requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
  expect(askedElsewhere(log, origin)).toEqual([]);
});

test('the log would tell of a script, a worker or a page that asks for another host', async ({ sandbox }) => {
  const { origin } = new URL(sandbox.url);
  const log = await logged(async (extension) => {
    const page = await extension.context.newPage();
    await page.goto(sandbox.url);
    await page.evaluate(async () => {
      const ahead = document.createElement('link');
      Object.assign(ahead, { rel: 'preconnect', href: 'https://ahead.example/' });
      document.head.append(ahead);
      await fetch('https://fetched.example/').catch(() => {});
    });
    const worker = await extension.worker();
    const opened = extension.context.waitForEvent('page');
    await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { create(tab: { url: string }): void } } };
      chrome.tabs.create({ url: 'https://opened.example/' });
    });
    await (await opened).waitForURL('https://opened.example/').catch(() => {});
  });
  const told = askedElsewhere(log, origin);
  expect(told).toContain('https://fetched.example/');
  expect(told).toContain('https://opened.example/');
  expect(told).toContainEqual(expect.stringMatching(/^lookup of https/u));
});
