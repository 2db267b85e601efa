import { expect, type Locator, type Page } from '@playwright/test';
import type { Sandbox } from './sandbox';

/** The words of the services tab and its dialog, as the page shows them. */
const WORDS = {
  en: {
    open: 'Add Entitlement Status',
    close: 'Close',
    suggest: 'Suggest',
    status: 'STATUS / L1',
    reason: 'REASON / L2',
    engineeringReason: 'ENGINEERING REASON / L3',
    add: 'Add',
    cancel: 'Cancel',
    confidence: 'Suggestion Confidence Indicator',
  },
  ja: {
    open: 'エンタイトルメント ステータスの追加',
    close: '閉じる',
    suggest: '提案',
    status: 'ステータス / L1',
    reason: '理由 / L2',
    engineeringReason: '技術的な理由 / L3',
    add: '追加',
    cancel: 'キャンセル',
    confidence: '提案の信頼度',
  },
} as const;

/** The choices of the three drop-downs by their stored names. */
interface Choices {
  readonly status: string;
  readonly reason: string;
  readonly engineeringReason: string;
}

/** FTOP's Add Entitlement Status dialog in the sandbox, used with real mouse and keys. */
export class EntitlementDialog {
  readonly dialog: Locator;
  /** Its label is a mere text above it. */
  readonly note: Locator;
  readonly suggest: Locator;
  readonly confidence: Locator;
  readonly status: Locator;
  readonly reason: Locator;
  readonly engineeringReason: Locator;
  readonly add: Locator;
  readonly cancel: Locator;
  /** The X in the corner. */
  readonly close: Locator;
  private readonly words;

  constructor(
    readonly page: Page,
    private readonly sandbox: Sandbox,
    private readonly language: 'en' | 'ja',
  ) {
    const words = WORDS[language];
    this.words = words;
    this.dialog = page.getByRole('dialog', { name: words.open });
    const button = (name: string) => this.dialog.getByRole('button', { name, exact: true });
    const below = (label: string) =>
      this.dialog.getByText(label, { exact: true }).locator('xpath=following-sibling::select');
    this.note = this.dialog.getByRole('textbox');
    this.suggest = button(words.suggest);
    this.confidence = this.dialog.getByRole('progressbar', { name: words.confidence });
    this.status = below(words.status);
    this.reason = below(words.reason);
    this.engineeringReason = below(words.engineeringReason);
    this.add = button(words.add);
    this.cancel = button(words.cancel);
    this.close = button(words.close);
  }

  /** Opens the services tab of a tenant. */
  async openTab(tenant = 'contoso'): Promise<void> {
    const query = this.language === 'ja' ? '?lang=ja' : '';
    await this.page.goto(`${this.sandbox.url}/tenants/${tenant}/services${query}`);
    await expect(this.openButton('Exchange')).toBeVisible();
  }

  /** The button of a workload that opens the dialog. */
  openButton(service: string): Locator {
    return this.page.getByRole('row', { name: service }).getByRole('button', { name: this.words.open });
  }

  /** Opens the services tab of the first tenant and the dialog of a workload. */
  async open(service = 'Exchange'): Promise<void> {
    await this.openTab();
    await this.openButton(service).click();
    await expect(this.dialog).toBeVisible();
  }

  /** Writes a note into the field in the place of what is there, and waits for nothing. */
  async write(text: string): Promise<void> {
    await this.note.click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  /** Chooses in the three drop-downs, one after the other. */
  async choose({ status, reason, engineeringReason }: Choices): Promise<void> {
    await this.status.selectOption(status);
    await this.reason.selectOption(reason);
    await this.engineeringReason.selectOption(engineeringReason);
  }

  /** The fields of the entitlement notes on the server, in the order in which they were stored. */
  async stored(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const notes = await this.sandbox.notes();
    return notes.filter(({ form }) => form === 'entitlement-status').map(({ fields }) => fields);
  }
}
