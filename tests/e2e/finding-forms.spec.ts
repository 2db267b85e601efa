import { fileURLToPath } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { bundle } from '../support/bundle';

const FINDER = fileURLToPath(new URL('../pages/finding-forms/finder.ts', import.meta.url));

const test = base.extend<object, { readonly script: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here.
  script: [async ({}, use) => use(await bundle(FINDER)), { scope: 'worker' }],
});

/** A small form: enough of it to be one. */
const form = (prefix = '') => `
  <p>status note:<br><textarea data-test="${prefix}note"></textarea></p>
  <p>risk:<br><textarea data-test="${prefix}risk"></textarea></p>
  <p>next action:<br><textarea data-test="${prefix}nextAction"></textarea></p>`;
const BOXES = { note: 'note', risk: 'risk', nextAction: 'nextAction' };

test.beforeEach(async ({ page, script }) => {
  await page.addInitScript(script);
  await page.goto('about:blank');
});

test('labels are told apart by where they are drawn when they all come before the boxes', async ({ page }) => {
  await page.setContent(`<!doctype html>
    <div style="display: grid; grid-template-columns: repeat(3, 200px)">
      <div>status note:</div><div>risk:</div><div>next action:</div>
      <textarea data-test="note"></textarea><textarea data-test="risk"></textarea><textarea data-test="nextAction"></textarea>
    </div>`);
  expect(await page.evaluate(() => finder.found())).toEqual([BOXES]);
});

test('boxes that are placed freely are found by the texts above and beside them', async ({ page }) => {
  const at = (left: number, top: number) => `style="position: absolute; left: ${left}px; top: ${top}px"`;
  await page.setContent(`<!doctype html><div>
    <textarea data-test="risk" ${at(120, 200)}></textarea><textarea data-test="nextAction" ${at(500, 230)}></textarea>
    <textarea data-test="note" ${at(120, 40)}></textarea>
    <span ${at(120, 15)}>status note:</span><span ${at(500, 205)}>next action:</span><span ${at(20, 205)}>risk:</span></div>`);
  expect(await page.evaluate(() => finder.found())).toEqual([BOXES]);
});

for (const [how, style] of [
  ['outside of the page', 'position: absolute; left: -9999px'],
  ['far above', 'position: absolute; top: -9999px'],
  ['by no size', 'position: absolute; width: 1px; height: 1px; overflow: hidden; opacity: 0'],
  ['by visibility', 'visibility: hidden'],
  ['by opacity', 'opacity: 0'],
] as const) {
  test(`a twin that is hidden ${how} is passed by`, async ({ page }) => {
    await page.setContent(`<!doctype html><div style="${style}">${form('twin ')}</div><div>${form()}</div>`);
    expect(await page.evaluate(() => finder.found())).toEqual([BOXES]);
  });
}

test('a form that is scrolled out of sight is still there', async ({ page }) => {
  await page.setContent(
    `<!doctype html><div style="height: 200px; overflow: auto">${form()}<p style="height: 5000px"></p></div>`,
  );
  await page.locator('div').evaluate((box) => (box.scrollTop = 5000));
  expect(await page.evaluate(() => finder.found())).toEqual([BOXES]);
});

test('a form that fades in is found when it is there', async ({ page }) => {
  await page.setContent(`<!doctype html><style>div { opacity: 0; transition: opacity 50ms } .in div { opacity: 1 }</style>
    <body><div>${form()}</div>`);
  await page.evaluate(() => finder.watch());
  expect(await page.evaluate(() => finder.told)).toEqual([]);
  await page.evaluate(() => document.body.classList.add('in'));
  await expect.poll(() => page.evaluate(() => finder.told)).toEqual([1]);
});

test('nothing is found in a page of 20,000 nodes without a form', async ({ page }) => {
  await page.setContent(`<!doctype html>
    ${'<div class="row"><span>a</span><b>b</b><i>c</i></div>'.repeat(4000)}
    ${'<label>filter <input></label>'.repeat(1000)}<textarea placeholder="Write a comment"></textarea>`);
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(18_000);
  expect(await page.evaluate(() => finder.found())).toEqual([]);
});
