import axe from 'axe-core';
import { LOOKS, STORIES, lookName, type Gallery } from '../support/gallery';
import { tooWide } from '../support/seen';
import { expect, test } from '../support/test';

/** Each language once, where the theme makes no difference. */
const LIGHT = LOOKS.filter(({ colorScheme }) => colorScheme === 'light');

/** What axe finds wrong: the rule and where. */
async function violations(gallery: Gallery): Promise<readonly string[]> {
  // By the protocol, as the policy of the extension's pages lets no other script in.
  await gallery.page.evaluate(axe.source);
  const { violations: found } = await gallery.page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

/** Whether the page scrolls sideways, and what is to blame. */
async function sideways(gallery: Gallery): Promise<readonly string[]> {
  const scrolls = await gallery.page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  return [...(scrolls ? ['the page'] : []), ...(await tooWide(gallery.page))];
}

for (const story of STORIES) {
  test(`${story} has nothing for axe to find, in any look`, async ({ gallery }) => {
    await gallery.page.setViewportSize({ width: 360, height: 720 });
    for (const look of LOOKS) {
      await gallery.show(story, look);
      for (const summary of await gallery.page.locator('summary').all()) await summary.click();
      expect.soft(await violations(gallery), lookName(look)).toEqual([]);
    }
  });

  test(`${story} has nothing for axe to find in forced colours`, async ({ gallery }) => {
    await gallery.page.emulateMedia({ forcedColors: 'active' });
    for (const look of LIGHT) {
      await gallery.show(story, look);
      expect.soft(await violations(gallery), lookName(look)).toEqual([]);
    }
  });

  test(`${story} needs no scrolling sideways, narrow or enlarged`, async ({ gallery }) => {
    for (const look of LIGHT) {
      await gallery.show(story, look);
      await gallery.resize(320, 700);
      expect.soft(await sideways(gallery), `${look.language}, 320 px`).toEqual([]);
      // A panel of 360 px at 200 %.
      await gallery.resize(180, 350, 2);
      expect.soft(await sideways(gallery), `${look.language}, 200 %`).toEqual([]);
    }
  });
}

test.describe('by keyboard', () => {
  const LOOK = { language: 'en', colorScheme: 'light' } as const;

  /** Where Tab leads to, one stop after the other, until it leaves the page: names, each with a visible focus. */
  async function tabStops(gallery: Gallery): Promise<readonly string[]> {
    const stops: string[] = [];
    await gallery.page.bringToFront();
    for (;;) {
      await gallery.page.keyboard.press('Tab');
      const stop = await gallery.page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        if (!element || element === document.body) return null;
        const framed = [element, element.closest('label')].some(
          (candidate) => candidate && getComputedStyle(candidate).outlineStyle === 'solid',
        );
        const label = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
        return `${label?.trim()}${framed ? '' : ' (focus not to be seen)'}`;
      });
      if (stop === null || stops.length > 30) return stops;
      stops.push(stop);
    }
  }

  test('Tab goes through the fields as they stand, a group of choices being one stop', async ({ gallery }) => {
    await gallery.show('kit-fields', LOOK);
    expect(await tabStops(gallery)).toEqual([
      'Name of the site',
      'Address of the site',
      'Describe the customer',
      'Language',
      'Fully engaged',
      'Ask while there are errors',
      'Show hints as well',
      'Use on this site',
      'Show the badge',
      'Choose a rule pack…',
      'Choose another file…',
    ]);
  });

  test('Tab goes through rows and what can be done with them', async ({ gallery }) => {
    await gallery.show('kit-lists', LOOK);
    expect(await tabStops(gallery)).toEqual(['In use', 'Remove: Contoso CRM', 'More on Contoso CRM']);
  });

  test('arrows choose in a segmented choice, Space turns a switch', async ({ gallery: { page }, gallery }) => {
    await gallery.show('kit-fields', LOOK);
    await page.getByRole('radio', { name: 'Fully engaged' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('radio', { name: 'Reactive' })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Reactive' })).toBeFocused();
    await page.getByRole('switch', { name: 'Use on this site' }).press('Space');
    await expect(page.getByRole('switch', { name: 'Use on this site' })).not.toBeChecked();
  });

  test('a file is chosen without a mouse', async ({ gallery: { page }, gallery }) => {
    await gallery.show('kit-fields', LOOK);
    const dialog = page.waitForEvent('filechooser');
    await page.getByLabel('Choose a rule pack…').press('Enter');
    await (await dialog).setFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await expect(page.getByText('pack.json')).toBeVisible();
  });

  test('a menu opens, is gone through and left', async ({ gallery: { page }, gallery }) => {
    await gallery.show('kit-lists', LOOK);
    const button = page.getByRole('button', { name: 'More on Contoso CRM' });
    await button.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: 'Export' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(button).toBeFocused();
    await button.press('ArrowUp');
    await expect(page.getByRole('menuitem', { name: 'Export' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(button).toBeFocused();
    await button.press('Space');
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Remove: Contoso CRM' })).toBeFocused();
  });

  test('a question comes in the place of its button and is left by Esc', async ({ gallery: { page }, gallery }) => {
    await gallery.show('kit-lists', LOOK);
    await page.getByRole('button', { name: 'Remove: Contoso CRM' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Remove it' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Remove: Contoso CRM' })).toBeFocused();
  });
});

test.describe('the gallery', () => {
  test('lists every story in every look, and shows a theme that is asked for', async ({
    gallery: { page },
    gallery,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await gallery.open();
    await expect(page.getByRole('link')).toHaveCount(STORIES.length * 6);
    await page.locator('a[href*="page-badges&lang=en&theme=dark"]').click();
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(28, 31, 36)');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('.nw-badge').first()).toHaveCSS('background-color', 'rgb(38, 42, 49)');
  });
});
