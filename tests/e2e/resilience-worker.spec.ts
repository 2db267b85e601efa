import { expect, openPanel, test } from '../support/own-browser';
import { PageUi } from '../support/page-ui';
import { chooseLanguage } from '../support/panel-settings';
import { storeSettings } from '../support/stored-settings';
import { WORDS } from '../support/words';

const { held, add, save, missing, hurried } = WORDS.en;

test('a save is held, mended and made without the service worker', async ({ own, form, page, ui }) => {
  // Earlier versions are the one thing that would wake it.
  await storeSettings(own, { keepVersions: false });
  await form.open();
  await form.note.click();
  await page.keyboard.type(hurried);
  await ui.expectText('1');
  await own.stopWorker();

  await form.saveTop.click();
  await ui.expectDialog(held);
  expect(await own.workerRuns()).toBe(false);
  await ui.click(add);
  await ui.expectDialog(WORDS.en.ready);
  await own.stopWorker();
  await ui.click(save);
  await expect(form.saved).toBeVisible();
  await form.expectStored(`${hurried} #covid`);
});

test('badge and open panel follow what is typed while the worker is stopped again and again', async ({
  own,
  form,
  page,
  ui,
}) => {
  await form.open();
  const panel = await openPanel(own, page);
  await form.note.click();
  for (const part of hurried.match(/.{1,30}/gu) ?? []) {
    await own.stopWorker();
    await page.keyboard.type(part);
  }
  await panel.expectFindings(missing);
  await ui.expectText('1');
  await expect(form.note).toHaveValue(hurried);

  await own.stopWorker();
  await panel.press(missing, add);
  await expect(form.note).toHaveValue(`${hurried} #covid`);
  await expect(panel.clean).toBeVisible();
});

test('a form that is opened while the worker is stopped is checked', async ({ own, form, ui }) => {
  await own.stopWorker();
  await form.open();
  await form.write(hurried);
  await form.saveTop.click();
  await ui.expectDialog(held);
});

test('the toolbar button opens the panel though the worker is stopped', async ({ own, form, page, ui }) => {
  await form.open();
  await form.write(hurried);
  await ui.expectText('1');
  await own.stopWorker();
  await (await openPanel(own, page)).expectFindings(missing);
});

test('the badge opens the panel though the worker is stopped', async ({ own, form, ui }) => {
  await form.open();
  await form.write(hurried);
  await ui.expectText('1');
  await own.stopWorker();
  await ui.click(/^Notewright: 1 error/u);
  await expect((await own.panel()).getByRole('heading', { name: missing })).toBeVisible();
});

test('a language that is chosen while the worker is stopped reaches every page', async ({ own, form, page, ui }) => {
  await form.open();
  await form.write(hurried);
  const panel = await openPanel(own, page);
  const other = await own.context.newPage();
  await other.goto(page.url());
  const otherUi = new PageUi(other);
  await expect.poll(async () => (await otherUi.nodes()).map(({ name }) => name).join()).toContain('Notewright');

  await own.stopWorker();
  await chooseLanguage(panel.page, 'ja');
  await expect.poll(async () => (await otherUi.nodes()).map(({ name }) => name).join()).toContain('パネルを開く');
  await page.bringToFront();
  await form.saveTop.click();
  await ui.expectDialog(WORDS.ja.held);
});
