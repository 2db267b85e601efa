import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { extensionWorldsIn } from '../support/content-scripts';
import { serveLoopbackPage } from '../support/loopback-page';
import { expect, test as shared } from '../support/test';
import { WORDS } from '../support/words';

/** Boxes to write in that are no note form: a comment, a mail, a search. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wiki</title><link rel="icon" href="data:,"></head>
<body class="wiki"><h1>Release notes</h1>
<form action="/search"><input type="search" aria-label="search"></form>
<label for="comment">comment:</label><textarea id="comment" rows="4"></textarea>
<div role="textbox" aria-label="mail" aria-multiline="true" contenteditable="true"></div>
<button>save</button>
<iframe title="frame" srcdoc="<textarea aria-label='inner'></textarea>"></iframe></body></html>`;

const DIST = fileURLToPath(new URL('../../demo/dist', import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' } as Readonly<
  Record<string, string>
>;

const TEXT = `${WORDS.en.hurried} #covid19`;

/** Writes what breaks the rules into every box, and presses what looks like a save. */
async function useBoxes(page: Page): Promise<void> {
  for (const box of [page.getByLabel('comment:'), page.getByRole('textbox', { name: 'mail' })]) {
    await box.click();
    await page.keyboard.type(TEXT);
  }
  await page.frameLocator('iframe').getByLabel('inner').click();
  await page.keyboard.type(TEXT);
  await page.getByRole('button', { name: 'save' }).click();
}

/** All that can be told of a page from inside: markup, what is written, style sheets, globals, where the focus is. */
async function everythingIn(page: Page): Promise<unknown> {
  const frames = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => ({
        markup: document.documentElement.outerHTML,
        written: [...document.querySelectorAll('textarea, input')].map((box) => (box as HTMLInputElement).value),
        styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
        globals: Object.getOwnPropertyNames(globalThis),
        symbols: Object.getOwnPropertySymbols(globalThis).length,
        focus: document.activeElement?.localName,
      })),
    ),
  );
  expect(frames).toHaveLength(2);
  return frames;
}

interface Fixtures {
  /** The address of the page, on a host that is set up. */
  readonly address: string;
}

const test = shared.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here.
  address: async ({}, use) => {
    const served = await serveLoopbackPage(PAGE);
    await use(served.url);
    await served.close();
  },
});

test.describe('on a page of a host that is set up, but without a note form', () => {
  test('nothing of the extension is in the page, and nothing is said in its console', async ({
    address,
    page,
    panel,
  }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));

    await page.route('https://wiki.example/', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
    await page.goto('https://wiki.example/');
    await useBoxes(page);
    expect(await extensionWorldsIn(page)).toBe(0);
    const withoutExtension = await everythingIn(page);

    await page.goto(address);
    await expect(panel.page.getByText('No note form here')).toBeVisible();
    await useBoxes(page);
    expect(await extensionWorldsIn(page)).toBeGreaterThan(0);
    await expect(panel.page.getByText('No note form here')).toBeVisible();
    expect(await everythingIn(page)).toEqual(withoutExtension);
    expect(said).toEqual([]);
  });

  test('a save is the page’s own affair, by mouse, form and key', async ({ address, page }) => {
    await page.goto(address);
    await page.evaluate(() => {
      document.title = '';
      document.querySelector('button')!.addEventListener('click', () => (document.title += 'clicked'));
      document.addEventListener('keydown', (event) => {
        if (event.key !== 's' || !event.ctrlKey) return;
        event.preventDefault();
        document.title += ', key';
      });
    });
    await page.getByLabel('comment:').click();
    await page.keyboard.insertText(WORDS.en.hurried);
    await page.getByRole('button', { name: 'save' }).click();
    await page.keyboard.press('Control+s');
    await expect(page).toHaveTitle('clicked, key');
    await expect(page.locator('notewright-ui')).toHaveCount(0);
  });
});

test('on a host that is not set up no script of the extension runs, even on a note form', async ({
  form,
  page,
  panel,
  ui,
}) => {
  await serveSandboxAt('https://crm.example', form.page);
  await page.goto('https://crm.example/');
  await form.write(WORDS.en.hurried);
  await expect(panel.page.getByText('This site is not set up')).toBeVisible();
  expect(await extensionWorldsIn(page)).toBe(0);
  await form.saveTop.click();
  await expect(page.getByRole('alert')).toHaveText('Could not save. Try again.');
  await ui.expectNoDialog();
  await expect(page.locator('notewright-ui')).toHaveCount(0);
});

test('on FTOP’s own address the form is found and held', async ({ form, page, panel, ui }) => {
  await serveSandboxAt('https://ftop.microsoft.com', form.page);
  await page.goto('https://ftop.microsoft.com/');
  await form.write(WORDS.en.hurried);
  await panel.expectFindings(WORDS.en.missing);
  await form.saveTop.click();
  await ui.expectDialog(WORDS.en.held);
});

/** Answers for a host that does not exist here with the sandbox's page; its saves fail. */
async function serveSandboxAt(origin: string, page: Page): Promise<void> {
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/api/')) return route.fulfill({ status: 503, json: { error: 'no server' } });
    const file = extname(pathname) === '' ? 'index.html' : pathname;
    const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
    return route.fulfill({ contentType, body: await readFile(join(DIST, file)) });
  });
}
