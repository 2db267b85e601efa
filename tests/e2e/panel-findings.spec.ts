import type { Panel } from '../support/panel';
import { expect, test } from '../support/test';
import { WORDS } from '../support/words';

const noNextAction = 'The next action is missing';
const { add, missing, onPause, entitlement, malformed, correct } = WORDS.en;
/** Three errors and a warning. */
const TWICE = 'Rollout paused because of COVID-19, ＃covid. The customer will call on 5/31 ＃covid';

/** Where the card of a finding is, and how large. */
async function placeOf({ page, root }: Panel, title: string) {
  const card = root.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  return (await card.boundingBox())!;
}

test('findings come and go while one types, and those that stay do not move', async ({ form, page, panel }) => {
  await form.open();
  await form.note.click();
  await page.keyboard.type('The customer signed. Next action: FM to call on 5/31. ＃covid');
  await panel.expectFindings(malformed);
  const place = await placeOf(panel, malformed);

  // A second error comes below the first one, though its cause stands before it in the text.
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('Rollout paused because of COVID-19. ');
  await panel.expectFindings(malformed, onPause, entitlement);
  expect(await placeOf(panel, malformed)).toMatchObject({ x: place.x, y: place.y });

  await page.keyboard.press('ControlOrMeta+Home');
  for (const _ of 'Rollout paused because of COVID-19. ') await page.keyboard.press('Delete');
  await panel.expectFindings(malformed);
  expect(await placeOf(panel, malformed)).toEqual(place);
});

test('a finding stays the same card while the text around it changes', async ({ form, page, panel }) => {
  await form.open();
  await form.note.click();
  await page.keyboard.type('The customer accelerates Teams because of COVID-19. Next action: FM to call on 5/30.');
  await panel.expectFindings(missing);
  await panel.root.getByText('Show the guidance').click();
  await expect(panel.root.getByText(/^In order to track/u)).toBeVisible();
  await form.note.focus();
  await page.keyboard.type(' The kickoff is on 5/31.');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('Call with the customer. ');
  await panel.expectFindings(missing);
  await expect(panel.root.getByText(/^In order to track/u)).toBeVisible();
});

test('the focus goes on to the next finding when one is mended', async ({ form, panel }) => {
  await form.open();
  await form.write(TWICE);
  await expect(panel.root.getByRole('button', { name: correct })).toHaveCount(2);
  await panel.root.getByRole('button', { name: correct }).first().focus();
  await panel.page.keyboard.press('Enter');
  await expect(panel.root.getByRole('button', { name: correct })).toHaveCount(1);
  const inList = () => panel.withFocused((element) => element.closest('li, .nw-checks') !== null);
  await expect.poll(inList).toBe(true);
});

test('while the mouse is pressed nothing moves away under it, whatever becomes of the note', async ({
  form,
  panel,
  ui,
}) => {
  await form.open();
  await form.write('They accelerate because of COVID-19');
  await panel.expectFindings(missing, noNextAction);
  const button = panel.root.getByRole('button', { name: add, exact: true });
  const { x, y, width, height } = (await button.boundingBox())!;
  const place = await placeOf(panel, missing);
  await panel.page.mouse.move(x + width / 2, y + height / 2);
  await panel.page.mouse.down();
  // So does an IME whose composition ends by the press, and so may the page.
  await form.note.evaluate((note: HTMLTextAreaElement) => {
    note.value += ', in all countries. Next action: FM to call on 5/31';
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect.poll(() => ui.buttons()).toEqual(['Notewright: 1 error. Open the panel']);
  expect(await placeOf(panel, missing)).toEqual(place);
  await panel.page.mouse.up();
  await expect(form.note).toHaveValue(/ #covid$/u);
  await expect(panel.clean).toBeVisible();
});

test('numbers in tab, summary and headings are those of the list', async ({ form, panel }) => {
  await form.open();
  await form.write(TWICE);
  await expect(panel.root.getByRole('tab', { name: 'Checks, 4 findings', exact: true })).toBeVisible();
  await expect(panel.root.getByText('3 errors, 1 warning', { exact: true })).toBeVisible();
  await expect(panel.root.getByRole('heading', { name: 'Errors 3', exact: true })).toBeVisible();
  await expect(panel.root.getByRole('heading', { name: 'Warnings 1', exact: true })).toBeVisible();
  await expect(panel.findings).toHaveCount(4);
});

test.describe('a list that becomes longer than the panel', () => {
  test('a card keeps its size while others come and go below it', async ({ form, page, panel }) => {
    await form.open();
    await form.note.click();
    await page.keyboard.type('The customer signed. Next action: FM to call on 5/31. ＃covid');
    await panel.expectFindings(malformed);
    const place = await placeOf(panel, malformed);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('Rollout paused because of COVID-19. ');
    await panel.expectFindings(malformed, onPause, entitlement);
    expect(await placeOf(panel, malformed)).toEqual(place);
  });
});

test.describe('a finding that comes to rest on other words', () => {
  test('keeps its card, unfolded as it was', async ({ form, page, panel }) => {
    await form.open();
    await form.note.click();
    await page.keyboard.type('Rollout paused #covid because of COVID-19. Next action: FM to call on 5/31.');
    await panel.expectFindings(onPause, entitlement);
    await panel.root.getByText('Show the guidance').first().click();
    // One that fades is still in the list: it is inert.
    const passage = panel.root
      .locator('li:not([inert])')
      .first()
      .getByText(/^For customers/u);
    await expect(passage).toBeVisible();

    // The rule names the first tag in the text, which is another one now.
    await form.note.focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('＃covid ');
    await panel.expectFindings(onPause, malformed, entitlement);
    await expect(panel.root.locator('li[inert]')).toHaveCount(0);
    await expect(passage).toBeVisible();
  });
});
