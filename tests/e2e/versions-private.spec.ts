import { OverallStatusForm } from '../support/overall-status-form';
import { expect, openPanel, test } from '../support/own-browser';
import { allowInPrivateWindows, openPrivateWindow } from '../support/reload-extension';
import { Versions } from '../support/versions';

const PUBLIC = 'Customer ready. Next action: FM to call on 5/31';
const PRIVATE = 'Not to be kept. Next action: FM to call on 5/31';

test('nothing is kept of a note in a private window', async ({ own, form, page, sandbox }) => {
  await allowInPrivateWindows(own);
  await form.open();
  const panel = await openPanel(own, page);
  const versions = new Versions(panel.root, own, 'en');
  await form.write(PUBLIC);
  await page.keyboard.press('Tab');
  await versions.expectKept(PUBLIC);

  const window = await openPrivateWindow(own, sandbox.url);
  const inPrivate = new OverallStatusForm(window, sandbox, 'en');
  await inPrivate.open();
  await inPrivate.write(PRIVATE);
  await window.keyboard.press('Tab');
  await inPrivate.write('');
  await window.reload();
  await expect(inPrivate.note).toHaveValue('');
  // The extension is at work there: it holds a save.
  await expect(window.locator('notewright-ui')).toBeAttached();

  // Whatever was on its way has arrived when this one has.
  await form.write(`${PUBLIC} again`);
  await page.keyboard.press('Tab');
  await versions.expectKept(`${PUBLIC} again`);
  expect(await versions.kept()).toEqual([PUBLIC, `${PUBLIC} again`]);
});
