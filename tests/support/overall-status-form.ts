import { expect, type Locator, type Page } from '@playwright/test';
import type { Sandbox } from './sandbox';

/** The labels of the form, as its page shows them. */
const LABELS = {
  en: {
    note: 'status note:',
    scope: 'onboarding scope:',
    nextAction: 'next action:',
    save: 'save',
    cancel: 'cancel',
    saved: 'Saved.',
    fence: 'The customer signed.',
  },
  ja: {
    note: 'ステータス メモ:',
    scope: 'オンボーディングの範囲:',
    nextAction: '次の行動:',
    save: '保存',
    cancel: 'キャンセル',
    saved: '保存しました。',
    fence: 'お客様が署名しました。',
  },
} as const;

/** FTOP's overall status form in the sandbox, used with real mouse and keys. */
export class OverallStatusForm {
  readonly note: Locator;
  /** A line of text: Enter in it submits the form. */
  readonly scope: Locator;
  readonly nextAction: Locator;
  /** Its label is a mere text beside it. */
  readonly risk: Locator;
  readonly saveTop: Locator;
  readonly saveBottom: Locator;
  readonly cancel: Locator;
  /** What the page says after a save. */
  readonly saved: Locator;
  private readonly labels;

  constructor(
    readonly page: Page,
    private readonly sandbox: Sandbox,
    private readonly language: 'en' | 'ja',
  ) {
    this.labels = LABELS[language];
    const save = page.getByRole('button', { name: this.labels.save, exact: true });
    this.note = page.getByLabel(this.labels.note, { exact: true });
    this.scope = page.getByLabel(this.labels.scope, { exact: true });
    this.nextAction = page.getByLabel(this.labels.nextAction, { exact: true });
    this.risk = page.locator('[name="ctl00$main$txt9"]');
    this.saveTop = save.first();
    this.saveBottom = save.last();
    this.cancel = page.getByRole('button', { name: this.labels.cancel, exact: true }).first();
    this.saved = page.getByText(this.labels.saved, { exact: true });
  }

  /** Opens the form of the first tenant. */
  async open(): Promise<void> {
    await this.page.goto(`${this.sandbox.url}${this.language === 'ja' ? '/?lang=ja' : '/'}`);
    await expect(this.note).toBeVisible();
    // The badge: from now on the extension checks and holds.
    await expect(this.page.locator('notewright-ui')).toBeAttached();
  }

  /** Writes a note into the field in the place of what is there, and waits for nothing. */
  async write(text: string): Promise<void> {
    await this.note.click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  /** Moves the focus backwards by Tab, as a keyboard user does, until it is on a control before the note. */
  async tabBackTo(control: Locator): Promise<void> {
    await this.note.click();
    for (let tabs = 0; tabs < 20; tabs += 1) {
      await this.page.keyboard.press('Shift+Tab');
      if (await control.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('Tab never came to the control');
  }

  /** Puts the caret into the note by keys, so many characters behind its start. */
  async putCaret(offset: number): Promise<void> {
    await this.note.click();
    await this.page.keyboard.press('ControlOrMeta+Home');
    for (let step = 0; step < offset; step += 1) await this.page.keyboard.press('ArrowRight');
  }

  /** What is selected in the note. */
  selected(): Promise<string> {
    return this.note.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
  }

  /** The texts of the notes on the server, in the order in which they were stored. */
  async stored(): Promise<unknown[]> {
    return (await this.sandbox.notes()).map(({ fields }) => fields['statusNote']);
  }

  /**
   * Proves that these notes were stored, each as often as it is named, and nothing else: a clean note is saved behind them, and
   * when the server has it, whatever was sent before it has arrived as well.
   */
  async expectStored(...texts: readonly string[]): Promise<void> {
    const { fence } = this.labels;
    await this.write(fence);
    await this.saveTop.click();
    await expect.poll(() => this.stored()).toContain(fence);
    expect(await this.stored()).toEqual([...texts, fence]);
  }
}
