import { expect } from '@playwright/test';
import { EDITOR_NAMES, test, type EditorField, type EditorName } from '../support/editor-page';
import { typeKeys } from '../support/keys';

const BLOCK = '参加者: FM\n議論した内容: Teams の展開 <計画>\n次の行動: 5/31 に FM が確認';

const REDO: Partial<Record<EditorName, string>> = { quill: 'ControlOrMeta+Shift+z' };

/** Stored content apart from where roosterjs notes the colour of black text: at the block, or at a span in it. */
const apart = (content: string) => content.replace(/<\/?span[^>]*>| ?color: rgb\(0, 0, 0\);/g, '');

/** Types by real keys, the words between asterisks in bold. */
async function write(editor: EditorField, text: string): Promise<void> {
  await editor.locator.click();
  for (const [at, words] of text.split('*').entries()) {
    if (at > 0) await editor.page.keyboard.press('ControlOrMeta+b');
    await typeKeys(editor.page, words);
  }
}

for (const name of EDITOR_NAMES) {
  test.describe(name, () => {
    test('what is typed is read, a block is written at the caret, and undo and redo are exact', async ({
      page,
      openEditor,
    }) => {
      const editor = await openEditor(name);
      await write(editor, 'before  it\n後の行\nlast');
      expect(await editor.read()).toBe('before  it\n後の行\nlast');
      const typed = await editor.content();
      await editor.select(10);
      const caret = 11 + BLOCK.length;
      expect(await editor.insertBlock(BLOCK)).toEqual({ ok: true, caret });
      expect(await editor.read()).toBe(`before  it\n${BLOCK}\n後の行\nlast`);
      const made = await editor.content();
      expect(made).toContain('の展開');
      await page.keyboard.press('ControlOrMeta+z');
      await expect.poll(() => editor.content()).toBe(typed);
      await page.keyboard.press(REDO[name] ?? 'ControlOrMeta+y');
      await expect.poll(() => editor.content()).toBe(made);
    });

    test('typing goes on behind a block', async ({ page, openEditor }) => {
      const editor = await openEditor(name);
      await write(editor, 'one\ntwo');
      await editor.select(3);
      expect(await editor.insertBlock(BLOCK)).toMatchObject({ ok: true });
      await page.keyboard.type('!');
      await expect.poll(() => editor.read()).toBe(`one\n${BLOCK}!\ntwo`);
    });

    test('a block with a blank line is written', async ({ page, openEditor }) => {
      const editor = await openEditor(name);
      await write(editor, 'x');
      const typed = await editor.content();
      expect(await editor.insertBlock('A\n\nB\n')).toMatchObject({ ok: true });
      expect((await editor.read()).replace(/\n+/g, '\n')).toMatch(/^x\nA\nB\n?$/);
      await page.keyboard.press('ControlOrMeta+z');
      await expect.poll(() => editor.content()).toBe(typed);
    });

    test('a fix changes its words alone, an undo step each', async ({ page, openEditor }) => {
      const editor = await openEditor(name);
      await write(editor, 'paused *#covd today* and FE kikoff\nlast');
      const typed = await editor.content();
      expect(await editor.fix('#covd today', '#covid today')).toMatchObject({ ok: true });
      expect(apart(await editor.content())).toBe(apart(typed.replace('covd', 'covid')));
      expect(await editor.fix('kikoff', 'kickoff')).toMatchObject({ ok: true });
      expect(await editor.read()).toBe('paused #covid today and FE kickoff\nlast');
      expect(apart(await editor.content())).toBe(apart(typed.replace('covd', 'covid').replace('kikoff', 'kickoff')));
      for (let step = 0; step < 2; step += 1) await page.keyboard.press('ControlOrMeta+z');
      await expect.poll(() => editor.content()).toBe(typed);
    });

    test('a removal takes these words alone', async ({ page, openEditor }) => {
      const editor = await openEditor(name);
      await write(editor, 'paused *# covid today* now\nwrong line');
      const typed = await editor.content();
      expect(await editor.fix('# covid', '#covid')).toMatchObject({ ok: true });
      expect(await editor.fix('wrong ', '')).toMatchObject({ ok: true });
      expect(await editor.read()).toBe('paused #covid today now\nline');
      expect(apart(await editor.content())).toBe(apart(typed.replace('# covid', '#covid').replace('wrong ', '')));
      await page.keyboard.press('ControlOrMeta+z');
      await page.keyboard.press('ControlOrMeta+z');
      // TinyMCE joins what is cut with what was typed before it.
      if (name !== 'tinymce') await expect.poll(() => editor.content()).toBe(typed);
    });

    test('an edit waits for the end of a composition', async ({ page, openEditor }) => {
      const editor = await openEditor(name);
      await write(editor, 'A');
      const { cdp } = editor.world;
      for (const text of ['に', '日本']) {
        await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      }
      expect(await editor.composing()).toBe(true);
      const inserted = editor.insertBlock('T');
      await cdp.send('Input.insertText', { text: '日本語' });
      expect(await inserted).toMatchObject({ ok: true });
      expect(await editor.read()).toBe('A日本語\nT');
      await page.keyboard.press('ControlOrMeta+z');
      await expect.poll(() => editor.read()).toBe('A日本語');
    });
  });
}
