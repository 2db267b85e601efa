import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '../support/browser';
import { typeKeys } from '../support/keys';
import { expect, openPanel, test } from '../support/own-browser';
import { chooseRole } from '../support/panel-settings';
import { ScratchNote } from '../support/scratch-note';

const TEXT = 'Contoso secret draft\n#covid';

test('the scratch note outlives the panel and a sleeping worker, and is gone with the browser', async ({ sandbox }) => {
  const profile = mkdtempSync(join(tmpdir(), 'notewright-profile-'));
  const first = await startBrowser({ profile });
  const page = await first.context.newPage();
  await page.goto(`${sandbox.url}/tenants/contoso/playbook`);
  const panel = await openPanel(first, page);
  const scratch = new ScratchNote(panel.page, 'en');
  await scratch.box.click();
  await typeKeys(panel.page, TEXT);
  await expect(panel.page.getByText(`${TEXT.length} characters`)).toBeVisible();
  await panel.page.close();
  await first.stopWorker();

  await first.clickToolbarButton(page);
  const again = new ScratchNote(await first.panel(), 'en');
  await expect(again.box).toHaveValue(TEXT);
  await first.close('orderly');

  const second = await startBrowser({ profile });
  const later = await second.context.newPage();
  await later.goto(`${sandbox.url}/tenants/contoso/playbook`);
  await second.clickToolbarButton(later);
  const gone = new ScratchNote(await second.panel(), 'en');
  await expect(gone.box).toHaveValue('');
  await second.close('orderly');
  rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
});

test('nothing of it is stored where the disk is', async ({ own, page, sandbox }) => {
  await page.goto(`${sandbox.url}/tenants/contoso/playbook`);
  const panel = await openPanel(own, page);
  const scratch = new ScratchNote(panel.page, 'en');
  await scratch.box.click();
  await typeKeys(panel.page, TEXT);
  const stored = (area: 'local' | 'session') =>
    panel.page.evaluate(async (name) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<object> }> } };
      return JSON.stringify(await chrome.storage[name]?.get());
    }, area);
  await expect.poll(() => stored('session')).toContain('secret draft\\n#covid');
  expect(await stored('local')).not.toContain('secret');
});

test('an engineer’s note is checked as engineers’ notes, until another type is chosen', async ({
  own,
  page,
  sandbox,
}) => {
  await page.goto(`${sandbox.url}/tenants/contoso/playbook`);
  const panel = await openPanel(own, page);
  const scratch = new ScratchNote(panel.page, 'en');
  await expect(scratch.type.locator('option:checked')).toHaveText('Overall Status note');
  await chooseRole(panel.page, 'fe');
  await expect(scratch.type.locator('option:checked')).toHaveText('Technical Enablement note');
  await scratch.type.focus();
  await scratch.type.press('End');
  await expect(scratch.type.locator('option:checked')).toHaveText('Environment note');
  await panel.page.close();
  await own.clickToolbarButton(page);
  const again = new ScratchNote(await own.panel(), 'en');
  await expect(again.type.locator('option:checked')).toHaveText('Environment note');
});

test('two windows share one scratch note', async ({ own, page, sandbox }) => {
  await page.goto(`${sandbox.url}/tenants/contoso/playbook`);
  const one = new ScratchNote((await openPanel(own, page)).page, 'en');
  const opened = own.context.waitForEvent('page');
  await own.protocol.send('Target.createTarget', { url: `${sandbox.url}/tenants/fabrikam/playbook`, newWindow: true });
  const other = await opened;
  await own.clickToolbarButton(other);
  await expect.poll(async () => (await own.panels()).length).toBe(2);
  await one.box.click();
  await typeKeys(one.page, 'one');
  await one.leaveBox();
  const panels = await own.panels();
  for (const panel of panels) await expect(new ScratchNote(panel, 'en').box).toHaveValue('one');
});
