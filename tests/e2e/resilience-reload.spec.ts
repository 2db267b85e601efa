import { extensionWorldsIn } from '../support/content-scripts';
import { expect, openPanel, test } from '../support/own-browser';
import { reloadExtension } from '../support/reload-extension';
import { WORDS } from '../support/words';

const { held, ready, add, save, back, missing, hurried, clean } = WORDS.en;

test('a note that is open while the extension is reloaded keeps its text and is checked on, by one script', async ({
  own,
  form,
  page,
  ui,
}) => {
  await form.open();
  await form.write(hurried);
  await ui.expectText('1');

  await reloadExtension(own);
  await expect(form.note).toHaveValue(hurried);
  await expect.poll(() => extensionWorldsIn(page)).toBe(2);
  await expect.poll(async () => (await ui.nodes()).filter(({ role }) => role === 'button').length).toBe(1);
  await expect(page.locator('notewright-ui')).toHaveCount(1);

  await form.note.press('ControlOrMeta+End');
  await page.keyboard.type(' #covid');
  await expect.poll(async () => (await ui.nodes()).map(({ name }) => name).join()).toContain('all in order');
  await page.keyboard.press('ControlOrMeta+z');
  await ui.expectText('1');
});

test('after a reload a save with an error is held once, and stored once when it is mended', async ({
  own,
  form,
  page,
  ui,
}) => {
  await form.open();
  await form.write(hurried);
  await ui.expectText('1');
  await reloadExtension(own);
  await expect.poll(() => extensionWorldsIn(page)).toBe(2);

  await form.saveTop.click();
  await ui.expectDialog(held);
  await ui.click(back);
  await ui.expectNoDialog();
  await form.saveTop.click();
  await ui.expectDialog(held);
  await ui.click(add);
  await ui.expectDialog(ready);
  await ui.click(save);
  await expect(form.saved).toBeVisible();
  await form.expectStored(`${hurried} #covid`);
});

test('a dialog that is open while the extension is reloaded goes, with nothing saved or lost', async ({
  own,
  form,
  ui,
}) => {
  await form.open();
  await form.write(hurried);
  await form.saveTop.click();
  await ui.expectDialog(held);

  await reloadExtension(own);
  await ui.expectNoDialog();
  await expect(form.note).toHaveValue(hurried);
  await form.expectStored();
});

test('after three reloads a clean note is saved once, by one click', async ({ own, form, page }) => {
  await form.open();
  for (const reloads of [1, 2, 3]) {
    await reloadExtension(own);
    await expect.poll(() => extensionWorldsIn(page)).toBe(1 + reloads);
  }
  await form.write(clean);
  await form.saveTop.click();
  await expect(form.saved).toBeVisible();
  await form.expectStored(clean);
});

test('after a reload the panel opens on the note that was open before', async ({ own, form, page, ui }) => {
  await form.open();
  await form.write(hurried);
  const before = await openPanel(own, page);
  await before.expectFindings(missing);

  const closed = before.page.waitForEvent('close');
  await reloadExtension(own);
  await closed;
  await expect.poll(() => extensionWorldsIn(page)).toBe(2);
  const panel = await openPanel(own, page);
  await panel.expectFindings(missing);
  await panel.press(missing, add);
  await expect(form.note).toHaveValue(`${hurried} #covid`);
  await ui.expectNoDialog();
});

test('when the extension is turned off, its things leave the page and the page saves alone', async ({
  own,
  form,
  page,
  ui,
}) => {
  await form.open();
  await form.write(hurried);
  await ui.expectText('1');

  const settings = await own.context.newPage();
  await settings.goto(`chrome://extensions/?id=${own.extensionId}`);
  await settings.getByRole('switch', { name: 'On, extension enabled' }).click();
  await page.bringToFront();
  await form.saveTop.click();
  await expect(form.saved).toBeVisible();
  await expect(page.locator('notewright-ui')).toHaveCount(0);
  await form.expectStored(hurried);
});
