import { expect, type Locator, type Page } from '@playwright/test';
import type { Sandbox } from './sandbox';

/** The labels of the form, as its page shows them. */
const LABELS = {
  en: {
    summary: 'executive summary:',
    deployment: 'O365 deployment status current overview:',
    risk: 'risk/watch list:',
    brand: 'public/brand name:',
    nextUpdate: 'next update:',
    activities: 'current FTC activities:',
    awareness: 'awareness:',
    statusDate: 'status date:',
    reason: 'reason:',
    status: 'status:',
    add: 'add',
    save: 'save',
    saved: 'Saved.',
  },
  ja: {
    summary: 'エグゼクティブ サマリー:',
    deployment: 'O365 展開状況の現在の概要:',
    risk: 'リスク/監視リスト:',
    brand: '公開名/ブランド名:',
    nextUpdate: '次回の更新:',
    activities: '現在の FTC の活動:',
    awareness: '周知事項:',
    statusDate: 'ステータス日付:',
    reason: '理由:',
    status: 'ステータス:',
    add: '追加',
    save: '保存',
    saved: '保存しました。',
  },
} as const;

/** FTOP's enterprise status form in the sandbox, used with real mouse and keys. */
export class EnterpriseForm {
  readonly summary: Locator;
  readonly deployment: Locator;
  readonly activities: Locator;
  readonly brand: Locator;
  /** The labels of these are mere texts near them. */
  readonly risk: Locator;
  readonly awareness: Locator;
  readonly nextUpdate: Locator;
  readonly statusDate: Locator;
  readonly reason: Locator;
  readonly status: Locator;
  readonly addReason: Locator;
  readonly save: Locator;
  /** What the page says after a save. */
  readonly saved: Locator;

  constructor(
    readonly page: Page,
    private readonly sandbox: Sandbox,
    private readonly language: 'en' | 'ja',
  ) {
    const labels = LABELS[language];
    const labelled = (label: string) => page.getByLabel(label, { exact: true });
    const below = (label: string) =>
      page
        .getByText(label, { exact: true })
        .locator('xpath=../following-sibling::*[1]')
        .locator('input, select, textarea');
    this.summary = labelled(labels.summary);
    this.deployment = labelled(labels.deployment);
    this.activities = labelled(labels.activities);
    this.brand = labelled(labels.brand);
    this.status = labelled(labels.status);
    this.risk = below(labels.risk);
    this.awareness = below(labels.awareness);
    this.nextUpdate = below(labels.nextUpdate);
    this.statusDate = below(labels.statusDate);
    this.reason = below(labels.reason);
    this.addReason = page.getByRole('link', { name: labels.add, exact: true });
    this.save = page.getByRole('button', { name: labels.save, exact: true });
    this.saved = page.getByText(labels.saved, { exact: true });
  }

  /** Opens the form of a tenant; `tailspin` is no enterprise. */
  async open(tenant = 'contoso'): Promise<void> {
    const query = this.language === 'ja' ? '?lang=ja' : '';
    await this.page.goto(`${this.sandbox.url}/tenants/${tenant}/status/enterprise${query}`);
    await expect(this.summary).toBeVisible();
  }

  /** Writes into a field in the place of what is there, and waits for nothing. */
  async write(field: Locator, text: string): Promise<void> {
    await field.click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  /** The fields of the enterprise notes on the server, in the order in which they were stored. */
  async stored(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const notes = await this.sandbox.notes();
    return notes.filter(({ form }) => form === 'enterprise-status').map(({ fields }) => fields);
  }
}
