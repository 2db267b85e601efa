import { expect, type Locator, type Page } from '@playwright/test';

/** What the panel calls its parts. */
const TEXTS = {
  en: {
    clean: 'All in order',
    empty: 'The note is still empty',
    checks: /^Checks/,
    templates: 'Templates',
    insert: 'Insert: ',
    show: 'Show in text: ',
    toLeft: 'Move the panel to the left',
    toRight: 'Move the panel to the right',
  },
  ja: {
    clean: 'ガイドどおりです',
    empty: 'メモはまだ空です',
    checks: /^チェック/,
    templates: 'テンプレート',
    insert: '挿入: ',
    show: '該当箇所へ: ',
    toLeft: 'パネルを左に移動',
    toRight: 'パネルを右に移動',
  },
} as const;

/** The real side panel, or the drawer in its place, used with real mouse and keys. */
export class Panel {
  readonly clean: Locator;
  readonly empty: Locator;
  /** The titles of the findings. */
  readonly findings: Locator;
  /** Says what became of the last step. */
  readonly result: Locator;
  /** The page that it is in: its own, or the one that the drawer stands in. Keys go there. */
  readonly page: Page;
  private readonly texts;

  /** @param root where its parts are looked for: a page of its own, or the drawer */
  constructor(
    readonly root: Page | Locator,
    language: 'en' | 'ja',
  ) {
    this.page = 'goto' in root ? root : root.page();
    this.texts = TEXTS[language];
    this.clean = root.getByText(this.texts.clean, { exact: true });
    this.empty = root.getByText(this.texts.empty, { exact: true });
    // A finding that is solved fades and can no longer be used: it is no finding any more.
    this.findings = root.locator('li:not([inert])').getByRole('heading', { level: 3 });
    this.result = root.getByRole('status');
  }

  /** Waits until exactly these findings are listed, by their titles. */
  async expectFindings(...titles: readonly string[]): Promise<void> {
    await expect(this.findings).toHaveText([...titles]);
  }

  /** Waits until the progress of an outline is told so. */
  async expectProgress(text: string): Promise<void> {
    await expect(this.root.getByRole('progressbar')).toHaveAttribute('aria-valuetext', text);
  }

  /**
   * Presses a button of the finding with this title.
   * @param options `timeout`: how long it may take to come; `delay`: how long it is held down; in ms
   */
  async press(
    title: string,
    button: string,
    options?: Readonly<Partial<Record<'timeout' | 'delay', number>>>,
  ): Promise<void> {
    const card = this.root.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: title }) });
    await card.getByRole('button', { name: button, exact: true }).click(options);
  }

  /** Has the place of a finding selected in the note. */
  async show(title: string): Promise<void> {
    await this.root.getByRole('button', { name: `${this.texts.show}${title}`, exact: true }).click();
  }

  /** Has the drawer stand at the other side where it covers the middle of something in the page; a side panel is in nobody's way. */
  async uncover(covered: Locator): Promise<void> {
    if (this.root === this.page) return;
    await covered.scrollIntoViewIfNeeded();
    const [thing, drawer] = [await covered.boundingBox(), await (this.root as Locator).boundingBox()];
    if (thing === null || drawer === null) throw new Error('Nothing is seen of the drawer or of what it covers.');
    const middle = thing.x + thing.width / 2;
    if (middle < drawer.x || middle > drawer.x + drawer.width) return;
    const { toLeft, toRight } = this.texts;
    await this.root.getByRole('button', { name: new RegExp(`^(?:${toLeft}|${toRight})$`, 'u') }).click();
  }

  async openChecks(): Promise<void> {
    await this.root.getByRole('tab', { name: this.texts.checks }).click();
  }

  async openTemplates(): Promise<void> {
    await this.root.getByRole('tab', { name: this.texts.templates }).click();
  }

  /** Inserts a template into the note. */
  async insert(name: string): Promise<void> {
    await this.openTemplates();
    await this.root.getByRole('button', { name: `${this.texts.insert}${name}`, exact: true }).click();
  }

  /** Calls a function of the page with the element that has the focus, inside of shadow roots too. */
  withFocused<R>(call: (focused: Element) => R): Promise<R> {
    return this.page
      .evaluateHandle(() => {
        let focused = document.activeElement;
        while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
        return focused!;
      })
      .then((handle) => handle.evaluate(call) as Promise<R>);
  }
}
