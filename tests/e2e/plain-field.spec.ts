import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import type { TextEdit } from '../../utils/check/types';
import type { EditResult } from '../../utils/editors/text-surface';
import { bundle } from '../support/bundle';
import { isolatedWorld, type IsolatedWorld } from '../support/isolated-world';

const PAGE = fileURLToPath(new URL('../pages/plain-field/page.html', import.meta.url));
const SURFACE = fileURLToPath(new URL('../pages/plain-field/surface.ts', import.meta.url));

/** A field of the test page with its surface, in a content script's place. */
class Field {
  constructor(
    readonly page: Page,
    readonly world: IsolatedWorld,
    readonly name: string,
  ) {}

  get locator() {
    return this.page.getByLabel(this.name, { exact: true });
  }
  open(): Promise<void> {
    return this.world.run((name) => harness.open(name), this.name);
  }
  close(): Promise<void> {
    return this.world.run((name) => harness.close(name), this.name);
  }
  replace(edits: TextEdit[], expected: string): Promise<EditResult> {
    return this.world.run((name, e, text) => harness.surface(name).replace(e, text), this.name, edits, expected);
  }
  insertBlock(text: string): Promise<EditResult> {
    return this.world.run((name, block) => harness.surface(name).insertBlock(block), this.name, text);
  }
  select(start: number, end: number): Promise<void> {
    return this.world.run(
      (name, from, to) => harness.surface(name).select({ start: from, end: to }),
      this.name,
      start,
      end,
    );
  }
  told(): Promise<string[]> {
    return this.world.run((name) => harness.told(name), this.name);
  }
  selection(): Promise<{ start: number; end: number }> {
    return this.world.run((name) => harness.surface(name).selection(), this.name);
  }
  composing(): Promise<boolean> {
    return this.world.run((name) => harness.surface(name).composing(), this.name);
  }
  async putCaret(start: number, end = start): Promise<void> {
    await this.locator.evaluate(
      (field: HTMLTextAreaElement, range) => field.setSelectionRange(range.start, range.end),
      {
        start,
        end,
      },
    );
  }
}

interface Fixtures {
  readonly fieldNamed: (name: string) => Promise<Field>;
}

const test = base.extend<Fixtures, { readonly script: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here.
  script: [async ({}, use) => use(await bundle(SURFACE)), { scope: 'worker' }],
  fieldNamed: async ({ page, script }, use) => {
    const world = await isolatedWorld(page, script);
    const body = await readFile(PAGE, 'utf8');
    await page.route('http://notes.test/', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await page.goto('http://notes.test/');
    await use(async (name) => {
      const field = new Field(page, world, name);
      await field.open();
      return field;
    });
  },
});

const THREE = '参加者:\n議論した内容: Teams の展開 <計画> & "次"\n次の行動:';
const SIXTY = Array.from({ length: 60 }, (_, i) =>
  i % 7 === 6 ? '' : `${i + 1}.\t行 ${i + 1} – line with  two spaces`,
).join('\n');

for (const [size, template] of [
  ['3', THREE],
  ['60', SIXTY],
] as const) {
  test(`a template of ${size} lines is written once at the caret and one Ctrl+Z takes exactly it back`, async ({
    page,
    fieldNamed,
  }) => {
    const field = await fieldNamed('plain');
    await field.locator.click();
    await page.keyboard.type('before');
    await page.keyboard.press('Enter');
    await page.keyboard.type('after');
    await field.putCaret(6);
    expect(await field.insertBlock(template)).toEqual({ ok: true, caret: 7 + template.length });
    await expect(field.locator).toHaveValue(`before\n${template}\nafter`);
    expect(await field.selection()).toEqual({ start: 7 + template.length, end: 7 + template.length });

    await page.keyboard.press('Control+z');
    await expect(field.locator).toHaveValue('before\nafter');
    await page.keyboard.press('Control+Shift+z');
    await expect(field.locator).toHaveValue(`before\n${template}\nafter`);
  });
}

test('typing goes on behind an inserted template, and undo takes back the typing first', async ({
  page,
  fieldNamed,
}) => {
  const field = await fieldNamed('plain');
  await field.locator.click();
  await field.insertBlock(THREE);
  await page.keyboard.type(' FE kickoff');
  await expect(field.locator).toHaveValue(`${THREE} FE kickoff`);
  await page.keyboard.press('Control+z');
  await expect(field.locator).toHaveValue(THREE);
  await page.keyboard.press('Control+z');
  await expect(field.locator).toHaveValue('');
});

test('a template does not overwrite a selection', async ({ page, fieldNamed }) => {
  const field = await fieldNamed('plain');
  await field.locator.fill('one two three');
  await field.putCaret(4, 7);
  await field.insertBlock('T');
  await expect(field.locator).toHaveValue('one two\nT\n three');
  await page.keyboard.press('Control+z');
  await expect(field.locator).toHaveValue('one two three');
});

test('a fix in the middle of the text keeps the caret at its words and is one undo step', async ({
  page,
  fieldNamed,
}) => {
  const field = await fieldNamed('plain');
  await field.locator.click();
  await page.keyboard.type('＃covid at the start and # covid later, end');
  await field.putCaret(29);
  const text = '＃covid at the start and # covid later, end';
  const edits = [
    { start: 0, end: 6, text: '#covid ' },
    { start: 24, end: 31, text: '#covid' },
  ];
  expect(await field.replace(edits, text)).toMatchObject({ ok: true });
  await expect(field.locator).toHaveValue('#covid  at the start and #covid later, end');
  await page.keyboard.press('Control+z');
  await expect(field.locator).toHaveValue(text);
  await page.keyboard.press('Control+Shift+z');
  await expect(field.locator).toHaveValue('#covid  at the start and #covid later, end');
});

test('the caret stays where the writer was while text is changed before it, and a selection keeps its words', async ({
  page,
  fieldNamed,
}) => {
  const field = await fieldNamed('plain');
  await field.locator.click();
  await page.keyboard.type('aaa bbb ccc');
  await field.putCaret(8, 11);
  await field.replace([{ start: 0, end: 3, text: '長い言葉' }], 'aaa bbb ccc');
  expect(await field.selection()).toEqual({ start: 9, end: 12 });
  await field.putCaret(12);
  await field.replace([{ start: 12, end: 12, text: ' #covid' }], '長い言葉 bbb ccc');
  await page.keyboard.type('!');
  await expect(field.locator).toHaveValue('長い言葉 bbb ccc! #covid');
});

test('removing text is one undo step', async ({ page, fieldNamed }) => {
  const field = await fieldNamed('plain');
  await field.locator.click();
  await page.keyboard.type('paused #covid today');
  expect(await field.replace([{ start: 6, end: 13, text: '' }], 'paused #covid today')).toEqual({ ok: true, caret: 6 });
  await expect(field.locator).toHaveValue('paused today');
  await page.keyboard.press('Control+z');
  await expect(field.locator).toHaveValue('paused #covid today');
});

test('an edit takes the focus to the field, works without it before, and leaves the page where it was scrolled', async ({
  page,
  fieldNamed,
}) => {
  const field = await fieldNamed('plain');
  await field.locator.fill('one');
  await page.getByRole('button', { name: 'elsewhere' }).focus();
  expect(await field.replace([{ start: 3, end: 3, text: ' two' }], 'one')).toMatchObject({ ok: true });
  await expect(field.locator).toHaveValue('one two');
  await expect(field.locator).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a field in a shadow root is edited with one undo step', async ({ page, fieldNamed }) => {
  const field = await fieldNamed('in a shadow root');
  await field.locator.click();
  await page.keyboard.type('x');
  await field.insertBlock(THREE);
  await expect(field.locator).toHaveValue(`x\n${THREE}`);
  await page.keyboard.press('Control+z');
  await expect(field.locator).toHaveValue('x');
});

test('a line of text takes line breaks as spaces, like pasted text', async ({ page, fieldNamed }) => {
  const field = await fieldNamed('line');
  await field.locator.click();
  await page.keyboard.type('a');
  expect(await field.insertBlock('b\nc')).toEqual({ ok: true, caret: 5 });
  await expect(field.locator).toHaveValue('a b c');
  await page.keyboard.press('Control+z');
  await expect(field.locator).toHaveValue('a');
});

test('another text than expected is refused and nothing is written', async ({ fieldNamed }) => {
  const field = await fieldNamed('plain');
  await field.locator.fill('new text');
  expect(await field.replace([{ start: 0, end: 3, text: 'x' }], 'old text')).toEqual({ ok: false, kind: 'changed' });
  await expect(field.locator).toHaveValue('new text');
});

test('a text that does not fit is refused with the number of characters too many', async ({ page, fieldNamed }) => {
  const field = await fieldNamed('short');
  await field.locator.click();
  await page.keyboard.type('12345\n789');
  expect(await field.insertBlock('次の行動: kickoff')).toEqual({ ok: false, kind: 'too-long', over: 3 });
  expect(await field.replace([{ start: 9, end: 9, text: '123456789012' }], '12345\n789')).toEqual({
    ok: false,
    kind: 'too-long',
    over: 1,
  });
  await expect(field.locator).toHaveValue('12345\n789');
  expect(await field.replace([{ start: 9, end: 9, text: '12345678901' }], '12345\n789')).toMatchObject({ ok: true });
  await expect(field.locator).toHaveValue('12345\n78912345678901');
});

test('a text that is too long already may lose text but not gain any', async ({ fieldNamed }) => {
  const field = await fieldNamed('short');
  const long = 'set by the page, longer than allowed';
  await field.locator.evaluate((element: HTMLTextAreaElement, text) => (element.value = text), long);
  expect(await field.replace([{ start: 0, end: 3, text: 'x' }], long)).toEqual({
    ok: false,
    kind: 'too-long',
    over: 14,
  });
  expect(await field.replace([{ start: 0, end: 4, text: '' }], long)).toMatchObject({ ok: true });
  await expect(field.locator).toHaveValue(long.slice(4));
});

for (const name of ['disabled', 'read-only']) {
  test(`a ${name} field is refused as unavailable`, async ({ fieldNamed }) => {
    const field = await fieldNamed(name);
    expect(await field.insertBlock('x')).toEqual({ ok: false, kind: 'unavailable' });
    await expect(field.locator).toHaveValue('');
  });
}

test('a field that has left the page is refused as unavailable', async ({ fieldNamed }) => {
  const field = await fieldNamed('plain');
  await field.locator.evaluate((element) => element.remove());
  expect(await field.insertBlock('x')).toEqual({ ok: false, kind: 'unavailable' });
});

test('a field behind a modal dialog is refused as unavailable', async ({ page, fieldNamed }) => {
  const field = await fieldNamed('plain');
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
  });
  expect(await field.insertBlock('x')).toEqual({ ok: false, kind: 'unavailable' });
});

test('a field whose value is the page’s own keeps the edit, and the page has it', async ({ page, fieldNamed }) => {
  const field = await fieldNamed('controlled');
  await field.locator.click();
  await page.keyboard.type('typed');
  expect(await field.insertBlock(THREE)).toMatchObject({ ok: true });
  await expect(field.locator).toHaveValue(`typed\n${THREE}`);
  expect(await page.evaluate('controlledState()')).toBe(`typed\n${THREE}`);
});

for (const [name, before] of [
  ['refusing', 'only this'],
  ['refusing later', 'only this'],
  ['shouting', 'LOUD'],
  ['cutting', 'ten chars!'],
] as const) {
  test(`an edit that the page undoes or alters (${name}) is told and leaves the former text`, async ({
    fieldNamed,
  }) => {
    const field = await fieldNamed(name);
    await field.locator.fill(before);
    await field.putCaret(4);
    expect(await field.replace([{ start: 4, end: 4, text: ' more' }], before)).toEqual({ ok: false, kind: 'reverted' });
    await expect(field.locator).toHaveValue(before);
    expect(await field.selection()).toEqual({ start: 4, end: 4 });
  });
}

test('two edits asked for at once are made one after the other', async ({ fieldNamed }) => {
  const field = await fieldNamed('plain');
  await field.locator.click();
  const results = await Promise.all([
    field.insertBlock('first'),
    field.insertBlock('second'),
    field.insertBlock('third'),
  ]);
  expect(results.every(({ ok }) => ok)).toBe(true);
  await expect(field.locator).toHaveValue('first\nsecond\nthird');
});

test('typing in the frame after an edit belongs to the writer and fails nothing', async ({ page, fieldNamed }) => {
  const field = await fieldNamed('plain');
  await field.locator.click();
  await page.keyboard.type('a');
  await page.evaluate(() => {
    const element = document.querySelector<HTMLTextAreaElement>('[aria-label="plain"]');
    element?.addEventListener('input', () => queueMicrotask(() => document.execCommand('insertText', false, '!')), {
      once: true,
    });
  });
  expect(await field.insertBlock('b')).toMatchObject({ ok: true });
  await expect(field.locator).toHaveValue('a\nb!');
});

test('replacing the last lines is one undo step, and typing goes on as another', async ({ page, fieldNamed }) => {
  const field = await fieldNamed('plain');
  await field.locator.click();
  await page.keyboard.type('a b');
  await page.keyboard.press('Enter');
  await page.keyboard.type('last');
  expect(await field.replace([{ start: 1, end: 8, text: ' new\nlines' }], 'a b\nlast')).toMatchObject({ ok: true });
  await expect(field.locator).toHaveValue('a new\nlines');
  await page.keyboard.type('!');
  await page.keyboard.press('Control+z');
  await expect(field.locator).toHaveValue('a new\nlines');
  await page.keyboard.press('Control+z');
  await expect(field.locator).toHaveValue('a b\nlast');
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
  'Z',
  '9',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\u3000',
  '\u00a0',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
].concat(
  [
    '日本語',
    'か\u3099',
    'ｶﾞ',
    'é',
    'e\u0301',
    '😀',
    '👩‍👩‍👧',
    '🇯🇵',
    '葛\u{e0100}',
    '𠮷',
    'עברית',
    'ไทย',
    '\u2028',
    '\u000b',
    '\u0001',
  ],
  ['<b>', '</textarea>', '&amp;', '&', '"', "'", '<!--', '#covid', '\ufffd', '\ud83d'],
);

test('random texts are written, replaced, removed and undone to the letter', async ({ fieldNamed }) => {
  const field = await fieldNamed('plain');
  const below = numbers(20261122);
  const text = (pieces: number) =>
    Array.from({ length: below(pieces) + 1 }, () => PIECES[below(PIECES.length)]).join('');
  const rounds = Array.from({ length: 200 }, () => {
    const before = text(12);
    const [a, b] = [below(before.length + 1), below(before.length + 1)];
    return { before, start: Math.min(a, b), end: Math.max(a, b), text: below(4) === 0 ? '' : text(8) };
  });
  const failures = await field.world.run(
    async (name, all) => {
      const surface = harness.surface(name);
      const element = surface.element as HTMLTextAreaElement;
      const wrong: unknown[] = [];
      for (const { before, start, end, text: written } of all) {
        element.focus();
        // As if it were pasted: undo is Chromium's own, and values set by a script in between confuse it.
        await surface.replace([{ start: 0, end: element.value.length, text: before }], element.value);
        const after = before.slice(0, start) + written + before.slice(end);
        const result = await surface.replace([{ start, end, text: written }], before);
        const made = element.value;
        if (made !== before) document.execCommand('undo');
        const undone = element.value;
        if (!result.ok || made !== after || undone !== before)
          wrong.push({ before, start, end, written, result, made, undone });
      }
      return wrong;
    },
    field.name,
    rounds,
  );
  expect(failures).toEqual([]);
});

test('2,000 lines are written', async ({ fieldNamed }) => {
  const field = await fieldNamed('plain');
  const lines = Array.from({ length: 2000 }, (_, i) => `行 ${i} of a long note`).join('\n');
  const written = await field.world.run(
    async (name, text) => {
      const surface = harness.surface(name);
      await surface.insertBlock(text);
      return surface.read();
    },
    field.name,
    lines,
  );
  expect(written).toBe(lines);
});

test('an edit asked for during a composition waits for its end and doubles nothing', async ({ page, fieldNamed }) => {
  const field = await fieldNamed('plain');
  const { cdp } = field.world;
  await field.locator.click();
  await page.keyboard.type('A');
  await field.told();
  for (const text of ['に', 'にほ', '日本']) {
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  expect(await field.composing()).toBe(true);
  expect(await field.told()).toEqual([]);
  const inserted = field.insertBlock('T');
  await expect(field.locator).toHaveValue('A日本');
  await cdp.send('Input.insertText', { text: '日本語' });
  expect(await inserted).toMatchObject({ ok: true });
  await expect(field.locator).toHaveValue('A日本語\nT');
  expect(await field.told()).toEqual(['A日本語', 'A日本語\nT']);
  expect(await field.composing()).toBe(false);
});

test('a fix made for a text that a composition has changed is refused', async ({ page, fieldNamed }) => {
  const field = await fieldNamed('plain');
  const { cdp } = field.world;
  await field.locator.click();
  await page.keyboard.type('A');
  await cdp.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  const fixed = field.replace([{ start: 1, end: 1, text: ' #covid' }], 'A');
  await cdp.send('Input.insertText', { text: '日' });
  expect(await fixed).toEqual({ ok: false, kind: 'changed' });
  await expect(field.locator).toHaveValue('A日');
});

test('a field that is removed in mid-composition blocks nobody for good', async ({ page, fieldNamed }) => {
  const field = await fieldNamed('plain');
  await field.locator.click();
  await field.world.cdp.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  const inserted = field.insertBlock('T');
  await page.evaluate(() => document.querySelector('[aria-label="plain"]')?.remove());
  expect(await inserted).toEqual({ ok: false, kind: 'unavailable' });
  expect(await field.composing()).toBe(false);
});

test('every change is told once: keys, paste, undo, a script’s value, a form’s reset', async ({ page, fieldNamed }) => {
  const field = await fieldNamed('in a form');
  const setValue = (text: string) =>
    field.locator.evaluate((element: HTMLTextAreaElement, value) => (element.value = value), text);
  await field.locator.click();
  await page.keyboard.press('End');
  await page.keyboard.type('!?');
  await expect.poll(() => field.told()).toEqual(['default!', 'default!?']);
  await page.getByRole('button', { name: 'elsewhere' }).focus();
  expect(await field.told()).toEqual([]);

  const told: string[] = [];
  const hear = async () => [...told, ...(told.push(...(await field.told())), [])].at(-1);
  await setValue('from a script');
  await expect.poll(hear).toBe('from a script');
  await setValue('FROM A SCRIPT');
  await field.locator.focus();
  await expect.poll(hear).toBe('FROM A SCRIPT');
  await page.evaluate(() => document.querySelector('form')?.reset());
  await expect.poll(hear).toBe('default');
  expect(told).toEqual(['from a script', 'FROM A SCRIPT', 'default']);
});

test('nothing is told after the end', async ({ page, fieldNamed }) => {
  const field = await fieldNamed('plain');
  await field.close();
  await field.locator.click();
  await page.keyboard.type('x');
  await field.locator.evaluate((element: HTMLTextAreaElement) => (element.defaultValue = 'y'));
  expect(await field.told()).toEqual([]);
});

test('no listener of ours stays at the field after the end', async ({ fieldNamed }) => {
  const field = await fieldNamed('plain');
  const listeners = async () => {
    const { result } = await field.world.cdp.send('Runtime.evaluate', {
      expression: `document.querySelector('[aria-label="plain"]')`,
      contextId: field.world.context(),
    });
    const { listeners: all } = await field.world.cdp.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    return all.length;
  };
  expect(await listeners()).toBeGreaterThan(5);
  await field.close();
  expect(await listeners()).toBe(0);
});

test('a finding is shown: selected, focused and scrolled into view, in the field and in the page', async ({
  page,
  fieldNamed,
}) => {
  const field = await fieldNamed('far away');
  const lines = Array.from({ length: 200 }, (_, i) => `line ${i} `.repeat(1 + (i % 9)));
  const text = lines.join('\n');
  await field.locator.fill(text);
  await page.evaluate(() => scrollTo(0, 0));
  const shown = () =>
    field.locator.evaluate((element: HTMLTextAreaElement) => {
      const box = element.getBoundingClientRect();
      return { scrollTop: element.scrollTop, inView: box.top >= 0 && box.bottom <= innerHeight };
    });
  const start = text.indexOf('line 150');
  await field.select(start, start + 8);
  expect(await field.selection()).toEqual({ start, end: start + 8 });
  await expect(field.locator).toBeFocused();
  const there = await shown();
  expect(there.inView).toBe(true);

  // Where the browser itself scrolls to when a caret is put there in a field without focus.
  await page.getByRole('button', { name: 'elsewhere' }).focus();
  await field.putCaret(start);
  await field.locator.evaluate((element) => ((element.scrollTop = 0), element.focus()));
  const native = await shown();
  expect(Math.abs(there.scrollTop - native.scrollTop)).toBeLessThan(60);

  await field.select(0, 4);
  expect((await shown()).scrollTop).toBe(0);
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
});
