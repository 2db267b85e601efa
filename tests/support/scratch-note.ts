import { expect, type Locator, type Page } from '@playwright/test';

/** What the scratch note calls its parts. */
const TEXTS = {
  en: {
    text: 'Text of the scratch note',
    type: 'Kind of note',
    copy: 'Copy the text',
    clear: 'Clear',
    open: 'Scratch note',
    back: 'Back to the note in the page',
  },
  ja: {
    text: '下書きの文章',
    type: 'メモの種類',
    copy: '文章をコピー',
    clear: '消去',
    open: '下書き',
    back: 'ページのメモに戻る',
  },
} as const;

/** The scratch note in the real side panel or drawer, used with real mouse and keys. */
export class ScratchNote {
  /** The page that it is in. Keys go there. */
  readonly page: Page;
  readonly box: Locator;
  readonly type: Locator;
  readonly copy: Locator;
  readonly clear: Locator;
  /** The way to it beside a form. */
  readonly open: Locator;
  /** The way back to the form. */
  readonly back: Locator;

  /** @param root where its parts are looked for: a page of its own, or the drawer */
  constructor(
    private readonly root: Page | Locator,
    language: 'en' | 'ja',
  ) {
    const texts = TEXTS[language];
    this.page = 'goto' in root ? root : root.page();
    this.box = root.getByRole('textbox', { name: texts.text });
    this.type = root.getByRole('combobox', { name: texts.type });
    this.copy = root.getByRole('button', { name: texts.copy });
    this.clear = root.getByRole('button', { name: texts.clear, exact: true });
    this.open = root.getByRole('button', { name: texts.open, exact: true });
    this.back = root.getByRole('button', { name: texts.back });
  }

  /** Takes the focus out of the box, as a click into the page does. */
  async leaveBox(): Promise<void> {
    await this.root.getByRole('heading', { level: 1 }).click();
    await expect(this.box).not.toBeFocused();
  }

  /** Empties the box by keys and chooses the first type of note, for the next test in the same panel. */
  async reset(): Promise<void> {
    await this.box.click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.press('Delete');
    await this.type.focus();
    await this.type.press('Home');
    await this.leaveBox();
  }
}
