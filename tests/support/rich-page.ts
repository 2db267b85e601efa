import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import type { TextEdit } from '../../utils/check/types';
import type { EditResult } from '../../utils/editors/text-surface';
import { bundle } from './bundle';
import { isolatedWorld, type IsolatedWorld } from './isolated-world';

const PAGE = fileURLToPath(new URL('../pages/rich-field/page.html', import.meta.url));
const SURFACE = fileURLToPath(new URL('../pages/rich-field/surface.ts', import.meta.url));

/** An editable element of a page with its surface, in a content script's place. */
export class RichField {
  constructor(
    readonly page: Page,
    readonly world: IsolatedWorld,
    readonly selector: string,
  ) {}

  get locator() {
    return this.page.locator(this.selector);
  }
  open(): Promise<void> {
    return this.world.run((name) => richHarness.open(name), this.selector);
  }
  close(): Promise<void> {
    return this.world.run((name) => richHarness.close(name), this.selector);
  }
  read(): Promise<string> {
    return this.world.run((name) => richHarness.surface(name).read(), this.selector);
  }
  replace(edits: TextEdit[], expected: string): Promise<EditResult> {
    return this.world.run(
      (name, e, text) => richHarness.surface(name).replace(e, text),
      this.selector,
      edits,
      expected,
    );
  }
  /** Replaces the only place where some words stand. */
  async fix(words: string, text: string): Promise<EditResult> {
    const now = await this.read();
    const start = now.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in “${now}”`);
    return this.replace([{ start, end: start + words.length, text }], now);
  }
  insertBlock(text: string): Promise<EditResult> {
    return this.world.run((name, block) => richHarness.surface(name).insertBlock(block), this.selector, text);
  }
  select(start: number, end = start): Promise<void> {
    return this.world.run(
      (name, from, to) => richHarness.surface(name).select({ start: from, end: to }),
      this.selector,
      start,
      end,
    );
  }
  selection(): Promise<{ start: number; end: number }> {
    return this.world.run((name) => richHarness.surface(name).selection(), this.selector);
  }
  told(): Promise<string[]> {
    return this.world.run((name) => richHarness.told(name), this.selector);
  }
  composing(): Promise<boolean> {
    return this.world.run((name) => richHarness.surface(name).composing(), this.selector);
  }
  html(): Promise<string> {
    return this.locator.innerHTML();
  }
  setHtml(html: string): Promise<void> {
    return this.locator.evaluate((element, content) => void (element.innerHTML = content), html);
  }
}

interface Fixtures {
  /** A page with a script of its own, served at an address; without one, the page of bare editables. */
  readonly world: IsolatedWorld;
  readonly field: (selector: string) => Promise<RichField>;
}

export const test = base.extend<Fixtures, { readonly script: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here.
  script: [async ({}, use) => use(await bundle(SURFACE)), { scope: 'worker' }],
  world: async ({ page, script }, use) => {
    const world = await isolatedWorld(page, script);
    const body = await readFile(PAGE, 'utf8');
    await page.route('http://notes.test/', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await page.goto('http://notes.test/');
    await use(world);
  },
  field: async ({ page, world }, use) => {
    await use(async (selector) => {
      const field = new RichField(page, world, selector);
      await field.open();
      return field;
    });
  },
});
