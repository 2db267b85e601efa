import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';
import { WORDS } from '../support/words';

const { held, ready, add, save, back, missing, hurried, clean } = WORDS.en;
const MENDED = `${hurried} #covid`;
/** What `expectStored` saves behind everything else. */
const FENCE = 'The customer signed.';

/** Goes to another tenant or tab of the page, by a link that loads nothing. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
}

test.describe('another tenant in the middle of a note', () => {
  test.beforeEach(async ({ form }) => {
    await form.open();
    await form.write(hurried);
  });

  test('has a note of its own: badge, panel and verdict follow it, and both texts stay', async ({
    form,
    page,
    panel,
    sandbox,
    ui,
  }) => {
    await panel.expectFindings(missing);
    await goTo(page, 'Fabrikam');
    await expect(form.note).toHaveValue('');
    await expect(panel.empty).toBeVisible();
    await expect.poll(() => ui.buttons()).toEqual(['Notewright: the note is empty. Open the panel']);

    await form.write(clean);
    await expect(panel.clean).toBeVisible();
    await form.saveTop.click();
    await expect(form.saved).toBeVisible();

    await goTo(page, 'Contoso the Great');
    await expect(form.note).toHaveValue(hurried);
    await panel.expectFindings(missing);
    await expect.poll(() => ui.buttons()).toEqual(['Notewright: 1 error. Open the panel']);
    await form.saveTop.click();
    await ui.expectDialog(held);
    await ui.click(add);
    await ui.expectDialog(ready);
    await ui.click(save);
    await expect(form.saved).toBeVisible();

    await form.expectStored(clean, MENDED);
    expect((await sandbox.notes()).map(({ tenant }) => tenant)).toEqual(['fabrikam', 'contoso', 'contoso']);
  });

  test('gets no fix that was made for the first one', async ({ form, page, panel }) => {
    await panel.press(missing, add);
    await expect(form.note).toHaveValue(MENDED);
    await goTo(page, 'Fabrikam');
    await form.write(hurried);
    await panel.expectFindings(missing);
    await goTo(page, 'Northwind Traders');
    await expect(form.note).toHaveValue('');
    await goTo(page, 'Fabrikam');
    await expect(form.note).toHaveValue(hurried);
    await goTo(page, 'Contoso the Great');
    await expect(form.note).toHaveValue(MENDED);
  });

  test('is never written into by a fix that is pressed while the tenant changes', async ({ form, page, panel }) => {
    await panel.expectFindings(missing);
    const pressed = panel.press(missing, add, { timeout: 2_000 }).catch(() => 'the card went first');
    await Promise.all([goTo(page, 'Fabrikam'), pressed]);
    await expect(form.note).toHaveValue('');
    await expect(panel.empty).toBeVisible();
    await expect(form.note).toHaveValue('');
    await goTo(page, 'Contoso the Great');
    await expect(form.note).toHaveValue(/^The customer accelerates .* on 5\/31( #covid)?$/u);
  });

  test('by the browser’s back takes the dialog away, and nothing is stored', async ({ form, page, ui }) => {
    await goTo(page, 'Fabrikam');
    await form.write(hurried);
    await form.saveTop.click();
    await ui.expectDialog(held);
    await page.goBack();
    await ui.expectNoDialog();
    await expect(form.note).toHaveValue(hurried);
    await form.expectStored();
    await page.goForward();
    await expect(form.note).toHaveValue(hurried);
    await form.expectStored(FENCE);
  });
});

test.describe('another tab of the page', () => {
  test('has no form: badge and findings go, and come back with the note', async ({ form, page, panel, ui }) => {
    await form.open();
    await form.write(hurried);
    await panel.expectFindings(missing);
    await goTo(page, 'playbook');
    await expect(panel.page.getByText('No note form here')).toBeVisible();
    expect(await ui.buttons()).toEqual([]);

    await goTo(page, 'status');
    await expect(form.note).toHaveValue(hurried);
    await panel.expectFindings(missing);
    await expect.poll(() => ui.buttons()).toEqual(['Notewright: 1 error. Open the panel']);
    await form.saveTop.click();
    await ui.expectDialog(held);
    await ui.click(back);
    await ui.expectNoDialog();
    await form.expectStored();
  });

  test('a note that is left out with “include notes” is not held for what it says', async ({
    form,
    page,
    panel,
    ui,
  }) => {
    await form.open();
    await form.write(hurried);
    await panel.expectFindings(missing);
    await page.getByRole('checkbox', { name: 'include notes' }).click();
    await panel.expectFindings();
    await form.saveTop.click();
    await expect(form.saved).toBeVisible();
    await ui.expectNoDialog();
    await page.getByRole('checkbox', { name: 'include notes' }).click();
    await panel.expectFindings(missing);
    await form.expectStored('');
  });
});

test.describe('another document', () => {
  test('a reload of the page begins anew, with one badge', async ({ form, page, panel, ui }) => {
    await form.open();
    await form.write(hurried);
    await panel.expectFindings(missing);
    await page.reload();
    await expect(form.note).toHaveValue('');
    await expect(panel.empty).toBeVisible();
    await form.write(hurried);
    await panel.expectFindings(missing);
    await expect(page.locator('notewright-ui')).toHaveCount(1);
    await form.saveTop.click();
    await ui.expectDialog(held);
    await ui.click(back);
    await form.expectStored();
  });

  test('the browser’s back brings a note that is checked and held as before', async ({ form, page, panel, ui }) => {
    await form.open();
    await page.goto('about:blank');
    await expect(panel.page.getByText('This site is not set up')).toBeVisible();
    await page.goBack();
    await form.write(hurried);
    await panel.expectFindings(missing);
    await expect(page.locator('notewright-ui')).toHaveCount(1);
    await form.saveTop.click();
    await ui.expectDialog(held);
    await ui.click(back);
    await form.expectStored();
  });
});
