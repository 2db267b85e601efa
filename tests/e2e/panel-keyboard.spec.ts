import type { Panel } from '../support/panel';
import { expect, test } from '../support/test';
import { WORDS } from '../support/words';

const { hurried, pausedTagged, missing, onPause, add, remove } = WORDS.en;

/** What has the focus in the panel: how it is called, and how its focus is seen. */
function focused(panel: Panel) {
  return panel.withFocused((element) => {
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
    const heard = element.cloneNode(true) as HTMLElement;
    for (const hidden of heard.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    const name = element.getAttribute('aria-label') ?? heard.textContent.trim();
    return { name, ring: `${outlineStyle} ${outlineWidth} ${outlineOffset}` };
  });
}

/** Goes through the panel by Tab, from its beginning until it comes to its end. */
async function walk(panel: Panel): Promise<string[]> {
  const names: string[] = [];
  await panel.root.getByRole('combobox').first().focus();
  for (let tabs = 0; tabs < 30; tabs += 1) {
    const { name, ring } = await focused(panel);
    expect(ring, `the ring around “${name}”`).toBe('solid 2px 2px');
    names.push(String(name));
    if (name === 'Language') return names;
    await panel.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to the end: ${names.join(', ')}`);
}

test('Tab goes through the panel from top to bottom, and the focus is always seen', async ({ form, panel }) => {
  await form.open();
  await form.write(pausedTagged);
  await expect(panel.findings).toHaveCount(2);
  // The first version is kept when the note loses the focus, or 5 s after the first key.
  await expect(panel.root.getByText('Earlier versions (1)')).toBeVisible({ timeout: 15_000 });
  expect(await walk(panel)).toEqual([
    'Your role',
    'Checks, 2 findings',
    `More: ${onPause}`,
    'Show the guidance',
    remove,
    `Show in text: ${onPause}`,
    `More: ${WORDS.en.entitlement}`,
    'Show the guidance',
    `Show in text: ${WORDS.en.entitlement}`,
    'Earlier versions (1)',
    'Scratch note',
    'Language',
  ]);
});

test('arrows, Home and End go through the tabs, and Tab into what they show', async ({ form, panel }) => {
  await form.open();
  // Until the note is there, the panel shows the scratch note, which has tabs of its own.
  await form.write(hurried);
  await panel.expectFindings(missing);
  const checks = panel.root.getByRole('tab', { name: /^Checks/u });
  const templates = panel.root.getByRole('tab', { name: 'Templates' });
  await checks.focus();
  for (const [key, tab] of [
    ['ArrowRight', templates],
    ['ArrowRight', checks],
    ['ArrowLeft', templates],
    ['Home', checks],
    ['End', templates],
  ] as const) {
    await panel.page.keyboard.press(key);
    await expect(tab).toBeFocused();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expect(panel.root.getByRole('tab', { selected: true })).toHaveCount(1);
  }
  await panel.page.keyboard.press('Tab');
  await expect(panel.root.getByRole('button', { name: /^Insert: /u }).first()).toBeFocused();
  await panel.page.keyboard.press('Shift+Tab');
  await panel.page.keyboard.press('Home');
  await expect(checks).toBeFocused();
});

test('a template is inserted and a finding mended by keys alone', async ({ form, panel }) => {
  await form.open();
  await form.write(hurried);
  await panel.expectFindings(missing);
  await panel.root.getByRole('tab', { name: /^Checks/u }).focus();
  for (const _ of ['the menu', 'the guidance', 'the fix']) await panel.page.keyboard.press('Tab');
  expect((await focused(panel)).name).toBe(add);
  await panel.page.keyboard.press('Enter');
  await expect(form.note).toHaveValue(`${hurried} #covid`);
  await expect(panel.clean).toBeVisible();

  await panel.root.getByRole('tab', { name: /^Checks/u }).focus();
  await panel.page.keyboard.press('End');
  await panel.page.keyboard.press('Tab');
  await panel.page.keyboard.press('Space');
  await expect(form.note).toHaveValue(/EXEC SUMMARY/u);
  await panel.openChecks();
});

test('the guidance unfolds by a key, and its page opens in a new tab', async ({ form, panel }) => {
  await form.open();
  await form.write(hurried);
  await panel.expectFindings(missing);
  await panel.root.getByRole('tab', { name: /^Checks/u }).focus();
  for (const _ of ['the menu', 'the guidance']) await panel.page.keyboard.press('Tab');
  await panel.page.keyboard.press('Enter');
  await expect(panel.root.getByText(/^In order to track and monitor all M365 customers/u)).toBeVisible();
  await panel.page.keyboard.press('Tab');
  const { name, ring } = await focused(panel);
  expect(name).toBe('Open the page of the guidance (opens in a new tab)');
  expect(ring).toBe('solid 2px 2px');
});
