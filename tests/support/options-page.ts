import { expect, type Locator, type Page } from '@playwright/test';
import { OPTIONS_WORDS } from './words';

/** A file to import: one on the disk, or a text under a name. */
export type PackFile = string | { readonly name: string; readonly text: string | Buffer };

/** The options page, used as its user does. */
export class OptionsPage {
  /** What became of the last step. */
  readonly toast: Locator;
  /** What became of the file that was chosen. */
  readonly result: Locator;
  /** The lines on what is wrong with a file. */
  readonly problems: Locator;
  readonly packs: Locator;
  private readonly words;

  constructor(
    readonly page: Page,
    language: 'en' | 'ja',
  ) {
    this.words = OPTIONS_WORDS[language];
    this.toast = page.locator('.nw-toast');
    this.result = page.getByRole('group', { name: this.words.result, exact: true });
    this.problems = this.result.getByRole('listitem');
    this.packs = page.getByRole('list', { name: this.words.packs, exact: true }).getByRole('listitem');
  }

  /** Opens the page by the settings button of the side panel. */
  static async openFrom(panel: Page, inFront: Page, language: 'en' | 'ja'): Promise<OptionsPage> {
    const opened = inFront.context().waitForEvent('page');
    await panel.getByRole('button', { name: OPTIONS_WORDS[language].open, exact: true }).click();
    const options = new OptionsPage(await opened, language);
    await expect(options.page.getByRole('heading', { level: 1 })).toHaveText(OPTIONS_WORDS[language].title);
    return options;
  }

  /** Chooses a file, as the dialog for files does. */
  async choose(file: PackFile): Promise<void> {
    const chosen = typeof file === 'string' ? file : asUpload(file);
    await this.page.getByLabel(this.words.choose, { exact: true }).setInputFiles(chosen);
    await expect(this.result).toBeFocused();
  }

  /** Imports a pack and has it used. */
  async import(file: PackFile): Promise<void> {
    await this.choose(file);
    await this.press(this.words.use);
    await expect(this.result).toBeHidden();
  }

  /** Puts the result of an import away. */
  async close(): Promise<void> {
    await this.result.getByRole('button', { name: this.words.close, exact: true }).click();
    await expect(this.result).toBeHidden();
    await expect(this.page.getByLabel(this.words.choose, { exact: true })).toBeFocused();
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  /** Chooses from a drop-down, and waits until the page says that it is saved. */
  async select(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
    await expect(this.toast).toContainText(this.words.saved);
    await expect(this.toast).toContainText(option);
  }

  /** Chooses what holds a save. */
  async hold(what: string): Promise<void> {
    await this.page.getByRole('radio', { name: what, exact: true }).check();
    await expect(this.toast).toContainText(`${this.words.holds}: ${what}`);
  }

  /** The pack that the list marks as the one in force. */
  async expectInForce(name: string): Promise<void> {
    await expect(this.packs.filter({ hasText: this.words.inForce })).toContainText(name);
  }
}

function asUpload({ name, text }: Exclude<PackFile, string>) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}
