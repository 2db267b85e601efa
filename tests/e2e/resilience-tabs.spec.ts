import { OverallStatusForm } from '../support/overall-status-form';
import { PageUi } from '../support/page-ui';
import { expect, test as shared } from '../support/test';
import { WORDS } from '../support/words';

const { held, back, add, missing, onPause, entitlement, hurried, pausedTagged } = WORDS.en;

interface Fixtures {
  /** The same form in a second tab, in front. */
  readonly second: OverallStatusForm;
}

const test = shared.extend<Fixtures>({
  second: async ({ extension, form, sandbox }, use) => {
    await form.open();
    const page = await extension.context.newPage();
    const second = new OverallStatusForm(page, sandbox, 'en');
    await second.open();
    await use(second);
    await page.close();
  },
});

test('the panel follows the tab in front', async ({ form, second, panel }) => {
  await expect(panel.empty).toBeVisible();
  await second.write(pausedTagged);
  await panel.expectFindings(onPause, entitlement);

  await form.page.bringToFront();
  await expect(panel.empty).toBeVisible();
  await form.write(hurried);
  await panel.expectFindings(missing);

  await second.page.bringToFront();
  await panel.expectFindings(onPause, entitlement);
  await form.page.bringToFront();
  await panel.expectFindings(missing);
});

test('a fix from the panel goes into the note of the tab in front, and into no other', async ({
  form,
  second,
  panel,
}) => {
  await second.write(hurried);
  await form.page.bringToFront();
  await form.write(hurried);
  await panel.expectFindings(missing);
  await panel.press(missing, add);
  await expect(form.note).toHaveValue(`${hurried} #covid`);
  await expect(panel.clean).toBeVisible();
  await second.page.bringToFront();
  await panel.expectFindings(missing);
  await expect(second.note).toHaveValue(hurried);
});

test('a dialog that waits in one tab stays there, and the other tab saves', async ({ form, second }) => {
  const firstUi = new PageUi(form.page);
  await form.page.bringToFront();
  await form.write(hurried);
  await form.saveTop.click();
  await firstUi.expectDialog(held);

  await second.page.bringToFront();
  await second.write('次の行動: 5/31 に FE がキックオフを実施');
  await second.saveTop.click();
  await expect(second.saved).toBeVisible();
  await new PageUi(second.page).expectNoDialog();

  await form.page.bringToFront();
  await firstUi.expectDialog(held);
  await firstUi.click(back);
  await firstUi.expectNoDialog();
  await form.expectStored('次の行動: 5/31 に FE がキックオフを実施');
});

test('the panel of one window stays with its tab while another window is used', async ({
  extension,
  form,
  panel,
  sandbox,
}) => {
  await form.open();
  await form.write(hurried);
  await panel.expectFindings(missing);

  const opened = extension.context.waitForEvent('page');
  await extension.protocol.send('Target.createTarget', { url: sandbox.url, newWindow: true });
  const other = new OverallStatusForm(await opened, sandbox, 'en');
  await other.write(pausedTagged);
  const otherUi = new PageUi(other.page);
  await expect.poll(() => otherUi.buttons()).toEqual(['Notewright: 1 error, 1 warning. Open the panel']);
  await panel.expectFindings(missing);

  await panel.press(missing, add);
  await expect(form.note).toHaveValue(`${hurried} #covid`);
  await expect(other.note).toHaveValue(pausedTagged);
  await other.saveTop.click();
  await otherUi.expectDialog(held);
  await otherUi.click(back);
  await other.page.close();
  await form.expectStored();
});

test('a second window gets a panel of its own', async ({ extension, form, panel, sandbox }) => {
  await form.open();
  await form.write(hurried);
  await panel.expectFindings(missing);
  const opened = extension.context.waitForEvent('page');
  await extension.protocol.send('Target.createTarget', { url: `${sandbox.url}/tenants/fabrikam`, newWindow: true });
  const other = new OverallStatusForm(await opened, sandbox, 'en');
  await other.write(pausedTagged);

  await new PageUi(other.page).click(/^Notewright: 1 error, 1 warning/u);
  await expect.poll(async () => (await extension.panels()).length).toBe(2);
  const panels = await extension.panels();
  const titles = () => Promise.all(panels.map((each) => each.getByRole('heading', { level: 3 }).allTextContents()));
  await expect.poll(async () => (await titles()).sort()).toEqual([[missing], [onPause, entitlement]].sort());
  await other.page.close();
  await panel.expectFindings(missing);
});
