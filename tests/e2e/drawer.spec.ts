import { drawerOf, restartWorker } from '../support/drawer';
import { expect, test } from '../support/test';
import { WORDS } from '../support/words';

const { add, clean, hurried, missing } = WORDS.en;

/** A page that wants all for itself: its styles reach everything, it listens before all others, it lets nothing be used but its form. */
function seize(): void {
  const style = document.createElement('style');
  style.textContent = `* { all: unset !important; color: red !important; display: block !important; }
    *:focus { outline: 9px solid lime !important; } html { font-size: 40px !important; }`;
  document.head.append(style);
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const note = document.querySelector('textarea')!;
  const isInside = (event: Event) => event.target instanceof Node && document.body.contains(event.target);
  for (const type of ['keydown', 'keypress', 'keyup', 'mousedown', 'pointerdown', 'click', 'focus', 'focusin']) {
    window.addEventListener(
      type,
      (event) => {
        if (isInside(event) || event.target === window || event.target === document) return;
        heard.push(type);
        event.preventDefault();
        event.stopImmediatePropagation();
        note.focus();
      },
      { capture: true },
    );
  }
}

test('a page that seizes all styles, keys, clicks and the focus changes nothing in the drawer', async ({
  form,
  page,
  panel,
}) => {
  await form.open();
  await form.write(hurried);
  await panel.expectFindings(missing);
  const look = () =>
    panel.root.getByRole('button', { name: add, exact: true }).evaluate((button) => {
      const { font, color, display, outlineStyle } = getComputedStyle(button);
      const { width, height } = button.getBoundingClientRect();
      return { font, color, display, outlineStyle, width, height };
    });
  const before = await look();
  await page.evaluate(seize);
  expect(await look()).toEqual(before);

  await panel.root.getByRole('tab', { name: /^Checks/u }).click();
  await page.keyboard.press('ArrowRight');
  await expect(panel.root.getByRole('tab', { name: 'Templates' })).toBeFocused();
  await page.keyboard.press('Home');
  await panel.root.getByRole('button', { name: `More: ${missing}` }).click();
  await expect(panel.root.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel.root.getByRole('menu')).toHaveCount(0);
  await expect(drawerOf(page)).toBeVisible();
  // Open by the click, and not closed again by its copy.
  await panel.root.getByText('Show the guidance').click();
  await expect(panel.root.getByText(/^In order to track and monitor/u)).toBeVisible();
  await panel.press(missing, add);
  await expect(form.note).toHaveValue(`${hurried} #covid`);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('the page lies where it lay, and looks as it did', async ({ form, page, panel }) => {
  await form.open();
  await expect(panel.empty).toBeVisible();
  const picture = () =>
    page.evaluate(() =>
      [...document.body.querySelectorAll('*')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { color, font, backgroundColor } = getComputedStyle(element);
        return [element.localName, x, y, width, height, color, font, backgroundColor].join();
      }),
    );
  const open = await picture();
  await panel.root.getByRole('button', { name: 'Close the panel' }).click();
  await expect(drawerOf(page)).toHaveCount(0);
  expect(await picture()).toEqual(open);
});

test('once closed it gives the focus back and stays closed, also in the next page', async ({
  form,
  page,
  panel,
  ui,
}) => {
  await form.open();
  await form.scope.click();
  await panel.root.getByRole('tab', { name: 'Templates' }).click();
  await panel.root.getByRole('button', { name: 'Close the panel' }).click();
  await expect(drawerOf(page)).toHaveCount(0);
  await expect(form.scope).toBeFocused();
  await form.open();
  await form.write(hurried);
  await ui.expectText('1');
  await expect(drawerOf(page)).toHaveCount(0);
  await ui.click(/^Notewright: /u);
  await panel.expectFindings(missing);
});

test('its edge is moved with the mouse and by keys, within bounds', async ({ form, page, panel }) => {
  await form.open();
  const edge = panel.root.getByRole('separator', { name: 'Width of the panel' });
  const width = async () => (await drawerOf(page).boundingBox())!.width;
  expect(await width()).toBe(360);
  const { x, y } = (await edge.boundingBox())!;
  await page.mouse.move(x + 1, y + 200);
  await page.mouse.down();
  await page.mouse.move(x - 99, y + 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBe(460);
  await page.mouse.move(x - 300, y + 200);
  expect(await width()).toBe(460);
  await edge.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBe(440);
  await page.keyboard.press('End');
  await expect(edge).toHaveAttribute('aria-valuenow', '640');
  await page.keyboard.press('Home');
  await expect.poll(width).toBe(320);
});

test('it stands at the side and as wide as was chosen last, also in the next page', async ({ form, page, panel }) => {
  await form.open();
  const edge = panel.root.getByRole('separator', { name: 'Width of the panel' });
  const place = async () => {
    const { x, width } = (await drawerOf(page).boundingBox())!;
    const right = (await page.evaluate(() => document.documentElement.clientWidth)) - width;
    return { side: x === 0 ? 'left' : x === right ? 'right' : `${x} px`, width };
  };
  expect(await place()).toEqual({ side: 'right', width: 360 });
  await panel.root.getByRole('button', { name: 'Move the panel to the left' }).click();
  await expect.poll(place).toEqual({ side: 'left', width: 360 });
  const { x, y } = (await edge.boundingBox())!;
  await page.mouse.move(x + 2, y + 200);
  await page.mouse.down();
  await page.mouse.move(x + 42, y + 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(place).toEqual({ side: 'left', width: 400 });
  await edge.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(place).toEqual({ side: 'left', width: 420 });

  await form.open();
  await form.write(hurried);
  await panel.expectFindings(missing);
  await expect.poll(place).toEqual({ side: 'left', width: 420 });
  await panel.root.getByRole('button', { name: 'Move the panel to the right' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(place).toEqual({ side: 'right', width: 420 });
  await expect(panel.root.getByRole('button', { name: 'Move the panel to the left' })).toBeFocused();
});

test('it stays when the page throws our host out', async ({ form, page, panel }) => {
  await form.open();
  await form.write(hurried);
  await panel.expectFindings(missing);
  await page.evaluate(() => document.querySelector('notewright-ui')!.remove());
  await expect(drawerOf(page)).toBeVisible();
  await panel.press(missing, add);
  await expect(form.note).toHaveValue(`${hurried} #covid`);
  await expect(panel.clean).toBeVisible();
});

test('it goes on when the worker is stopped', async ({ extension, form, page, panel }) => {
  await form.open();
  await form.note.click();
  for (const part of hurried.match(/.{1,30}/gu) ?? []) {
    await restartWorker(extension);
    await page.keyboard.type(part);
  }
  await panel.expectFindings(missing);
  await restartWorker(extension);
  await panel.press(missing, add);
  await expect(form.note).toHaveValue(`${hurried} #covid`);
  await expect(panel.clean).toBeVisible();
});

test('its settings button opens the settings', async ({ form, page, panel }) => {
  await form.open();
  await panel.root.getByRole('button', { name: 'Settings', exact: true }).click();
  // They come into the blank tab of the browser's other window.
  const options = () =>
    page
      .context()
      .pages()
      .find((each) => each.url().endsWith('/options.html'));
  await expect.poll(() => options() !== undefined).toBe(true);
  await expect(options()!.getByRole('heading', { level: 1 })).toHaveText('Notewright settings');
  await options()!.goto('about:blank');
});

test('behind a modal dialog of the page it is seen, and it is used again when that is closed', async ({
  form,
  page,
  panel,
}) => {
  await form.open();
  await form.write(hurried);
  await panel.expectFindings(missing);
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<form method="dialog"><button>Understood</button></form>';
    document.body.append(dialog);
    dialog.showModal();
  });
  await page.getByRole('button', { name: 'Understood' }).click();
  await panel.press(missing, add);
  await expect(form.note).toHaveValue(`${hurried} #covid`);
});

test('a badge under it is not seen through it', async ({ form, page, panel, ui }) => {
  await form.open();
  await form.write(clean);
  await expect(panel.clean).toBeVisible();
  await expect.poll(() => ui.buttons()).toHaveLength(1);
  const { x, width } = (await form.note.boundingBox())!;
  await page.setViewportSize({ width: Math.round(x + width + 60), height: 800 });
  await expect.poll(() => ui.buttons()).toEqual([]);
  await panel.root.getByRole('button', { name: 'Close the panel' }).click();
  await expect.poll(() => ui.buttons()).toHaveLength(1);
});
