import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '../support/browser';
import { OverallStatusForm } from '../support/overall-status-form';
import { expect, openPanel, test } from '../support/own-browser';
import { WORDS } from '../support/words';

const QUESTION = 'What is your role?';

test('the toolbar button opens the panel on the note of the tab', async ({ own, form, page }) => {
  await form.open();
  await form.write(WORDS.en.hurried);
  await (await openPanel(own, page)).expectFindings(WORDS.en.missing);
});

test('the badge at the field opens the panel, and the caret stays in the note', async ({ own, form, page, ui }) => {
  await form.open();
  await form.note.click();
  await page.keyboard.type('The customer accelerates');
  await ui.click(/^Notewright: /u);
  const panel = await own.panel();
  await expect(panel.getByRole('tab', { name: /^Checks/u })).toBeVisible();
  await page.keyboard.type(' Teams because of COVID-19.');
  await expect(form.note).toHaveValue('The customer accelerates Teams because of COVID-19.');
  await expect(panel.getByRole('heading', { name: WORDS.en.missing })).toBeVisible();
});

test('the keyboard command is assigned to the toolbar button’s action', async ({ own }) => {
  // Keys that the browser itself listens to don't reach it over the protocol: what it has assigned is asked for instead.
  const commands = await (
    await own.worker()
  ).evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { commands: { getAll(): Promise<object[]> } } };
    return chrome.commands.getAll();
  });
  expect(commands).toEqual([expect.objectContaining({ name: '_execute_action', shortcut: 'Alt+Shift+M' })]);
});

test('the role is asked for once: the answer outlives the panel and the browser', async ({ sandbox }) => {
  const profile = mkdtempSync(join(tmpdir(), 'notewright-profile-'));
  const first = await startBrowser({ profile });
  const page = await first.context.newPage();
  await new OverallStatusForm(page, sandbox, 'en').open();
  await first.clickToolbarButton(page);
  const panel = await first.panel();
  await expect(panel.getByRole('heading', { name: QUESTION })).toBeVisible();
  await panel.getByRole('button', { name: 'FastTrack Engineer' }).click();
  await expect(panel.getByRole('heading', { name: QUESTION })).toBeHidden();
  const role = panel.getByRole('combobox', { name: 'Your role' });
  await expect(role).toHaveValue('fe');
  await expect(role).toBeFocused();

  await panel.close();
  await first.clickToolbarButton(page);
  const again = await first.panel();
  await expect(again.getByRole('combobox', { name: 'Your role' })).toHaveValue('fe');
  await expect(again.getByRole('heading', { name: QUESTION })).toBeHidden();
  await first.close('orderly');

  const second = await startBrowser({ profile });
  const later = await second.context.newPage();
  const form = new OverallStatusForm(later, sandbox, 'en');
  await form.open();
  await second.clickToolbarButton(later);
  const remembered = await second.panel();
  await expect(remembered.getByRole('combobox', { name: 'Your role' })).toHaveValue('fe');
  await expect(remembered.getByRole('heading', { name: QUESTION })).toBeHidden();
  // An engineer's tag belongs in another note: the role is known to the checks as well.
  await form.write(`${WORDS.en.hurried} #covid`);
  await expect(remembered.getByRole('heading', { name: /Technical Enablement note as well/u })).toBeVisible();
  await second.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
});

test('“Decide later” is an answer too', async ({ own, form, page }) => {
  await form.open();
  await own.clickToolbarButton(page);
  const panel = await own.panel();
  await panel.getByRole('button', { name: 'Decide later' }).click();
  await expect(panel.getByRole('heading', { name: QUESTION })).toBeHidden();
  await expect(panel.getByRole('combobox', { name: 'Your role' })).toHaveValue('');
  await panel.close();
  await own.clickToolbarButton(page);
  const again = await own.panel();
  await expect(again.getByText('The note is still empty')).toBeVisible();
  await expect(again.getByRole('heading', { name: QUESTION })).toBeHidden();
});
