import { expect } from '@playwright/test';
import { test, type RichField } from '../support/rich-page';
import { typeKeys } from '../support/keys';

const BLOCK = '参加者: FM\n議論した内容: Teams の展開 <計画>\n\n次の行動:  5/31 に FM が確認';

/** Moves the caret by real keys. */
async function startOf(field: RichField): Promise<void> {
  await field.page.keyboard.press('ControlOrMeta+Home');
}

for (const selector of ['#bare', '#pre', '#plain-text', '#in-shadow']) {
  test(`a block of lines is one undo step, apart from what was typed around it: ${selector}`, async ({
    page,
    field,
  }) => {
    const editor = await field(selector);
    await editor.locator.click();
    await typeKeys(page, 'before\n後の行');
    const typed = await editor.html();
    await startOf(editor);
    await page.keyboard.press('End');
    const caret = 7 + BLOCK.length;
    expect(await editor.insertBlock(BLOCK)).toEqual({ ok: true, caret });
    expect(await editor.read()).toBe(`before\n${BLOCK}\n後の行`);
    expect(await editor.selection()).toEqual({ start: caret, end: caret });
    const made = await editor.html();
    expect(made.replace(/<\/?div>|<br>|&[a-z]+;/g, '')).not.toMatch(/<|style|class/);

    await page.keyboard.press('ControlOrMeta+z');
    expect(await editor.html()).toBe(typed);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    expect(await editor.html()).toBe(made);
    await page.keyboard.type('!');
    expect(await editor.read()).toBe(`before\n${BLOCK}!\n後の行`);
  });
}

test('a fix in bold words is bold, in plain words plain, and one undo step', async ({ page, field }) => {
  const editor = await field('#bare');
  const html = '<p>paused <b># covid today</b> and FE kikoff tomorrow</p><ul><li>one # covid</li></ul>';
  await editor.setHtml(html);
  expect(await editor.fix('# covid today', '#covid today')).toMatchObject({ ok: true });
  expect(await editor.html()).toContain('<b>#covid today</b>');
  expect(await editor.fix('kikoff', 'kickoff')).toMatchObject({ ok: true });
  expect(await editor.html()).toContain('</b> and FE kickoff tomorrow</p>');
  expect(await editor.fix('#covid', '前#covid')).toMatchObject({ ok: true });
  expect(await editor.html()).toContain('<p>paused <b>前#covid today</b> and');
  await page.keyboard.press('ControlOrMeta+z');
  expect(await editor.fix('one # covid', 'one #covid')).toMatchObject({ ok: true });
  expect(await editor.html()).toBe(
    '<p>paused <b>#covid today</b> and FE kickoff tomorrow</p><ul><li>one #covid</li></ul>',
  );
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+z');
  expect(await editor.html()).toBe(html);
});

test('a tag added at the end of bold words is bold, behind a mention plain', async ({ field }) => {
  const editor = await field('#bare');
  await editor.setHtml('<p><b>paused</b> by <span contenteditable="false">@FM</span></p>');
  await editor.replace([{ start: 6, end: 6, text: ' #covid' }], 'paused by @FM');
  expect(await editor.html()).toContain('<b>paused #covid</b>');
  await editor.replace([{ start: 20, end: 20, text: '次' }], 'paused #covid by @FM');
  expect(await editor.html()).toBe('<p><b>paused #covid</b> by <span contenteditable="false">@FM</span>次</p>');
});

test('several fixes in one run of text are one undo step, and the selection keeps its words', async ({
  page,
  field,
}) => {
  const editor = await field('#bare');
  await editor.locator.click();
  const text = '# covid at the start and # covid later, end';
  await typeKeys(page, text);
  const html = await editor.html();
  await editor.select(40, 43);
  const edits = [
    { start: 0, end: 7, text: '#covid' },
    { start: 25, end: 32, text: '#covid' },
  ];
  expect(await editor.replace(edits, text)).toEqual({ ok: true, caret: 25 });
  expect(await editor.read()).toBe('#covid at the start and #covid later, end');
  expect(await editor.selection()).toEqual({ start: 38, end: 41 });
  await page.keyboard.press('ControlOrMeta+z');
  expect(await editor.html()).toBe(html);
});

test('several fixes across formatting leave it, an undo step each', async ({ page, field }) => {
  const editor = await field('#bare');
  const html = '<p># covid <i>in italics</i></p><p>and <b># covid</b></p>';
  await editor.setHtml(html);
  const text = '# covid in italics\nand # covid';
  const edits = [
    { start: 0, end: 7, text: '#covid' },
    { start: 23, end: 30, text: '#covid' },
  ];
  expect(await editor.replace(edits, text)).toEqual({ ok: true, caret: 23 });
  expect(await editor.html()).toBe('<p>#covid <i>in italics</i></p><p>and <b>#covid</b></p>');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  expect(await editor.html()).toBe(html);
});

test('removing words, and a line, is one undo step', async ({ page, field }) => {
  const editor = await field('#bare');
  const html = '<div>paused #covid today</div><div>wrong line</div><div>last</div>';
  await editor.setHtml(html);
  expect(await editor.fix(' #covid', '')).toEqual({ ok: true, caret: 6 });
  expect(await editor.html()).toBe('<div>paused today</div><div>wrong line</div><div>last</div>');
  expect(await editor.fix('wrong line\n', '')).toMatchObject({ ok: true });
  expect(await editor.read()).toBe('paused today\nlast');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  expect(await editor.html()).toBe(html);
});

test('a fix in a table stays in its cell, and none crosses its border', async ({ field }) => {
  const editor = await field('#bare');
  const html = '<table><tbody><tr><td>one</td><td># covid</td></tr><tr><td>two</td><td></td></tr></tbody></table>';
  await editor.setHtml(html);
  expect(await editor.fix('# covid', '#covid')).toMatchObject({ ok: true });
  const fixed = html.replace('# covid', '#covid');
  expect(await editor.html()).toBe(fixed);
  expect(await editor.fix('one\t#covid', 'x')).toEqual({ ok: false, kind: 'unavailable' });
  expect(await editor.fix('\ntwo', '')).toEqual({ ok: false, kind: 'unavailable' });
  expect(await editor.html()).toBe(fixed);
});

test('a mention or a picture is neither split nor taken away', async ({ field }) => {
  const editor = await field('#bare');
  const html = '<p>to <span contenteditable="false">@Bob B</span> now<img src="data:,">here</p>';
  await editor.setHtml(html);
  for (const words of ['Bob', 'to @Bob B', '@Bob B', 'nowhere']) {
    expect(await editor.fix(words, 'x')).toEqual({ ok: false, kind: 'unavailable' });
  }
  expect(await editor.html()).toBe(html);
  expect(await editor.fix('here', 'there')).toMatchObject({ ok: true });
  expect(await editor.html()).toBe(html.replace('here', 'there'));
});

test('another text than expected is refused, like an editor that cannot be written in', async ({ page, field }) => {
  const editor = await field('#bare');
  await editor.setHtml('new text');
  expect(await editor.replace([{ start: 0, end: 3, text: 'x' }], 'old text')).toEqual({ ok: false, kind: 'changed' });
  expect(await editor.html()).toBe('new text');
  const locked = await field('#locked');
  expect(await locked.insertBlock('x')).toEqual({ ok: false, kind: 'unavailable' });
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
  });
  expect(await editor.insertBlock('x')).toEqual({ ok: false, kind: 'unavailable' });
  await editor.locator.evaluate((element) => element.remove());
  expect(await editor.insertBlock('x')).toEqual({ ok: false, kind: 'unavailable' });
});

for (const [selector, before] of [
  ['#refusing', 'only this'],
  ['#refusing-later', 'only this'],
  ['#shouting', 'LOUD'],
] as const) {
  test(`an edit that the page takes back or alters is told and leaves the former text: ${selector}`, async ({
    field,
  }) => {
    const editor = await field(selector);
    expect(await editor.replace([{ start: 4, end: 4, text: ' more' }], before)).toEqual({
      ok: false,
      kind: 'reverted',
    });
    expect(await editor.read()).toBe(before);
    expect((await editor.html()).replace('&nbsp;', ' ')).toBe(before);
  });
}

test('an edit takes the focus, and leaves the page where it was scrolled', async ({ page, field }) => {
  const editor = await field('#bare');
  await editor.setHtml('one');
  await page.getByRole('button', { name: 'elsewhere' }).focus();
  expect(await editor.replace([{ start: 3, end: 3, text: ' two' }], 'one')).toEqual({ ok: true, caret: 7 });
  expect(await editor.read()).toBe('one two');
  await expect(editor.locator).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a range is selected and brought into view', async ({ page, field }) => {
  const editor = await field('#scrolling');
  await editor.setHtml(`${'<p>line</p>'.repeat(50)}<p>the <b># covid</b> line</p>${'<p>line</p>'.repeat(50)}`);
  const at = (await editor.read()).indexOf('# covid');
  await editor.select(at, at + 7);
  expect(await page.evaluate(() => String(getSelection()))).toBe('# covid');
  await expect(page.locator('#scrolling b')).toBeInViewport({ ratio: 1 });
  expect(await editor.selection()).toEqual({ start: at, end: at + 7 });
});

test('edits asked for at once are made one after the other', async ({ field }) => {
  const editor = await field('#bare');
  await editor.locator.click();
  const results = await Promise.all(['first', 'second', 'third'].map((text) => editor.insertBlock(text)));
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(await editor.read()).toBe('first\nsecond\nthird');
});

test('an edit asked for during a composition waits for its end and doubles nothing', async ({ page, field }) => {
  const editor = await field('#bare');
  const { cdp } = editor.world;
  await editor.locator.click();
  await page.keyboard.type('A');
  await expect.poll(() => editor.told()).toContain('A');
  for (const text of ['に', 'にほ', '日本']) {
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  expect(await editor.composing()).toBe(true);
  expect(await editor.told()).toEqual([]);
  const inserted = editor.insertBlock('T');
  expect(await editor.read()).toBe('A日本');
  await cdp.send('Input.insertText', { text: '日本語' });
  expect(await inserted).toMatchObject({ ok: true });
  expect(await editor.read()).toBe('A日本語\nT');
  const told = await editor.told();
  expect([told[0], told.at(-1)]).toEqual(['A日本語', 'A日本語\nT']);
  expect(await editor.composing()).toBe(false);
});

test('changes are told: keys, undo, the page’s own; and nothing after the end', async ({ page, field }) => {
  const editor = await field('#bare');
  await editor.locator.click();
  await page.keyboard.type('!');
  await expect.poll(() => editor.told()).toEqual(['!']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => editor.told()).toEqual(['']);
  await editor.setHtml('<p>from a script</p>');
  await expect.poll(() => editor.told()).toEqual(['from a script']);
  await editor.close();
  await page.keyboard.type('x');
  expect(await editor.told()).toEqual([]);
});

/** Numbers from a seed, the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PIECES = [
  'a',
  'Z9',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\u3000',
  '日本語',
  'か\u3099',
  'ｶﾞ',
  'é',
  '😀',
  '👩‍👩‍👧',
  '🇯🇵',
  '𠮷',
].concat(['葛\u{e0100}', 'עברית', 'ไทย', '<b>', '</div>', '&amp;', '"', '#covid', '\u00ad', '\ufffd', '<!--']);

test('random texts are written, replaced, removed and undone to the letter', async ({ field }) => {
  const editor = await field('#bare');
  const below = numbers(20261122);
  const text = (pieces: number) =>
    Array.from({ length: below(pieces) + 1 }, () => PIECES[below(PIECES.length)]).join('');
  const rounds = Array.from({ length: 120 }, () => {
    const before = text(12);
    const [a, b] = [below(before.length + 1), below(before.length + 1)];
    return { before, start: Math.min(a, b), end: Math.max(a, b), text: below(4) === 0 ? '' : text(8) };
  });
  const failures = await editor.world.run(
    async (name, all) => {
      const surface = richHarness.surface(name);
      const { element } = surface;
      const wrong: unknown[] = [];
      for (const { before, start, end, text: written } of all) {
        element.replaceChildren(
          ...before.split('\n').map((line) => {
            const block = document.createElement('div');
            // As it is typed: spaces that would collapse are no-break spaces.
            if (line === '') block.append(document.createElement('br'));
            else block.append(line.replace(/^ | (?= )| $/g, '\u00a0'));
            return block;
          }),
        );
        const html = element.innerHTML;
        const after = before.slice(0, start) + written + before.slice(end);
        const result = await surface.replace([{ start, end, text: written }], before);
        const made = surface.read();
        if (made !== before) document.execCommand('undo');
        const undone = element.innerHTML === html;
        if (!result.ok || made !== after || !undone)
          wrong.push({ before, start, end, written, result, made, html, undone: undone || element.innerHTML });
      }
      return wrong;
    },
    editor.selector,
    rounds,
  );
  expect(failures).toEqual([]);
});
