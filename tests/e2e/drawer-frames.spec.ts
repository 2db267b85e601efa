import { drawerOf, newPopUp, openShadowRoots, refusePanels } from '../support/drawer';
import { serveLoopbackPage } from '../support/loopback-page';
import { expect, test } from '../support/own-browser';
import { PageUi } from '../support/page-ui';
import { Panel } from '../support/panel';
import { chooseRole } from '../support/panel-settings';
import { reloadExtension } from '../support/reload-extension';
import { OverallStatusForm } from '../support/overall-status-form';
import { WORDS } from '../support/words';

const { add, hurried, missing } = WORDS.en;

test('the drawer in the top page works on a note in a frame, also in one that comes later', async ({
  own,
  page,
  sandbox,
}) => {
  const around = await serveLoopbackPage('<!doctype html><title>CRM</title><h1>CRM</h1>');
  await refusePanels(own);
  await openShadowRoots(page, own.extensionId);
  await page.goto(around.url);
  const addFrame = (address: string) =>
    page.evaluate((src) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src, width: 900, height: 400 });
      document.body.append(frame);
    }, address);
  await addFrame(sandbox.url);
  const first = page.frameLocator('iframe').first().getByLabel('status note:', { exact: true });
  await first.click();
  await page.keyboard.insertText(hurried);
  await own.clickToolbarButton(page);
  const panel = new Panel(drawerOf(page), 'en');
  await panel.expectFindings(missing);
  await chooseRole(panel.root, 'fm');
  await panel.press(missing, add);
  await expect(first).toHaveValue(`${hurried} #covid`);

  await addFrame(sandbox.url);
  const second = page.frameLocator('iframe').nth(1).getByLabel('status note:', { exact: true });
  await second.click();
  await page.keyboard.insertText(hurried);
  await panel.expectFindings(missing);
  await around.close();
});

test('a reload of the extension takes the drawer out of the page, and it can be opened again', async ({
  own,
  sandbox,
}) => {
  const page = await newPopUp(own);
  const form = new OverallStatusForm(page, sandbox, 'en');
  const ui = new PageUi(page);
  await form.open();
  await form.write(hurried);
  await ui.click(/^Notewright: /u);
  const panel = new Panel(drawerOf(page), 'en');
  await panel.expectFindings(missing);

  await reloadExtension(own);
  await expect(drawerOf(page)).toHaveCount(0);
  await expect(form.note).toHaveValue(hurried);
  await ui.click(/^Notewright: /u);
  await panel.expectFindings(missing);
});
