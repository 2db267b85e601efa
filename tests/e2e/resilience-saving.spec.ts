import { expect, test } from '../support/test';
import { WORDS } from '../support/words';

const { held, ready, add, save, saveAnyway, hurried, clean } = WORDS.en;
const NORMAL = { delay: 0, fail: false };
const MENDED = `${hurried} #covid`;

test.describe('while the server is slow', () => {
  test.beforeEach(async ({ form, sandbox }) => {
    await form.open();
    await sandbox.switches({ delay: 1500, fail: false });
  });

  test('a double click on Save stores a clean note once', async ({ form, sandbox }) => {
    await form.write(clean);
    await form.saveTop.dblclick();
    await expect(form.saved).toBeVisible();
    await sandbox.switches(NORMAL);
    await form.expectStored(clean);
  });

  test('a double click on the Save of the dialog stores the mended note once', async ({ form, sandbox, ui }) => {
    await form.write(hurried);
    await form.saveTop.click();
    await ui.expectDialog(held);
    await ui.click(add, { clickCount: 2 });
    await ui.expectDialog(ready);
    await ui.click(save, { clickCount: 2 });
    await expect(form.saved).toBeVisible();
    await ui.expectNoDialog();
    await sandbox.switches(NORMAL);
    await form.expectStored(MENDED);
  });

  test('a double click on “Save anyway” stores the note once, as it is', async ({ form, sandbox, ui }) => {
    await form.write(hurried);
    await form.saveTop.click();
    await ui.expectDialog(held);
    await ui.click(saveAnyway, { clickCount: 2 });
    await expect(form.saved).toBeVisible();
    await ui.expectNoDialog();
    await sandbox.switches(NORMAL);
    await form.expectStored(hurried);
  });

  test('Ctrl+S pressed again and again stores the mended note once', async ({ form, page, sandbox, ui }) => {
    await form.write(hurried);
    await page.keyboard.press('Control+s');
    await ui.expectDialog(held);
    await ui.click(add);
    await ui.expectDialog(ready);
    await ui.click(save);
    await ui.expectNoDialog();
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('Control+s');
    await expect(form.saved).toBeVisible();
    await ui.expectNoDialog();
    await sandbox.switches(NORMAL);
    await form.expectStored(MENDED);
  });

  test('what is written during a save stays, and is held by its own errors', async ({ form, sandbox, ui }) => {
    await form.write(clean);
    await form.saveTop.click();
    await form.write(hurried);
    await expect.poll(() => form.stored()).toEqual([clean]);
    await expect(form.saveTop).toBeEnabled();
    await expect(form.note).toHaveValue(hurried);
    await sandbox.switches(NORMAL);
    await form.saveTop.click();
    await ui.expectDialog(held);
    await ui.click(WORDS.en.back);
    await ui.expectNoDialog();
    await form.expectStored(clean);
  });
});

test.describe('when a save fails', () => {
  test.beforeEach(async ({ form, sandbox }) => {
    await form.open();
    await sandbox.switches({ delay: 0, fail: true });
  });

  test('the page says so, a clean note stays, and the second try stores it once', async ({
    form,
    page,
    sandbox,
    ui,
  }) => {
    await form.write(clean);
    await form.saveTop.click();
    await expect(page.getByRole('alert')).toHaveText('Could not save. Try again.');
    await expect(form.note).toHaveValue(clean);
    await sandbox.switches(NORMAL);
    await form.saveTop.click();
    await expect(form.saved).toBeVisible();
    await ui.expectNoDialog();
    await form.expectStored(clean);
  });

  test('a note that was mended in the dialog stays mended, and the second try stores it once, unasked', async ({
    form,
    page,
    sandbox,
    ui,
  }) => {
    await form.write(hurried);
    await form.saveTop.click();
    await ui.expectDialog(held);
    await ui.click(add);
    await ui.expectDialog(ready);
    await ui.click(save);
    await expect(page.getByRole('alert')).toHaveText('Could not save. Try again.');
    await expect(form.note).toHaveValue(MENDED);
    await sandbox.switches(NORMAL);
    await form.saveTop.click();
    await expect(form.saved).toBeVisible();
    await ui.expectNoDialog();
    await form.expectStored(MENDED);
  });

  test('“Save anyway” was said for the first try alone: the second one asks again', async ({
    form,
    page,
    sandbox,
    ui,
  }) => {
    await form.write(hurried);
    await form.saveTop.click();
    await ui.expectDialog(held);
    await ui.click(saveAnyway);
    await expect(page.getByRole('alert')).toHaveText('Could not save. Try again.');
    await expect(form.note).toHaveValue(hurried);
    await sandbox.switches(NORMAL);
    await form.saveTop.click();
    await ui.expectDialog(held);
    await ui.click(saveAnyway);
    await expect(form.saved).toBeVisible();
    await form.expectStored(hurried);
  });
});

test.describe('a save with a warning that fails', () => {
  test('has its warning named, and nothing claimed about the save', async ({ form, page, sandbox, ui }) => {
    await form.open();
    await sandbox.switches({ delay: 0, fail: true });
    await form.write(WORDS.en.pausedUntagged);
    await form.saveTop.click();
    await expect(page.getByRole('alert')).toHaveText('Could not save. Try again.');
    await ui.expectText(WORDS.en.entitlement);
    expect(await ui.text()).not.toContain('Saved');
  });
});
