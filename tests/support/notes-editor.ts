import { expect, type Locator, type Page } from '@playwright/test';
import type { Sandbox } from './sandbox';

const CATEGORIES = {
  en: {
    'Engagement Management': 'Engagement Management',
    'Technical Enablement': 'Technical Enablement',
    'Service Intent': 'Service Intent',
    Environment: 'Environment',
  },
  ja: {
    'Engagement Management': 'エンゲージメント管理',
    'Technical Enablement': '技術有効化',
    'Service Intent': 'サービスの意思',
    Environment: '環境',
  },
} as const;

/** The words of the page, as it shows them. */
const WORDS = {
  en: {
    editor: 'Notes Editor',
    latest: 'Latest Notes',
    category: 'Note Category',
    tenant: 'Tenant',
    services: 'Services',
    taskId: 'Task Id',
    ribbon: 'Formatting',
    insertTemplate: 'Insert Template',
    escalate: 'Escalate',
    nextAction: 'Next Action',
    nextActionDate: 'Next Action Date',
    nextActionOwner: 'Next Action Owner',
    remove: 'Remove',
    clearAll: 'Clear All',
    saveDraft: 'Save Draft',
    save: 'Save',
    saved: 'Saved.',
    draftSaved: 'Draft saved.',
  },
  ja: {
    editor: 'メモ エディター',
    latest: '最新のメモ',
    category: 'メモのカテゴリ',
    tenant: 'テナント',
    services: 'サービス',
    taskId: 'タスク ID',
    ribbon: '書式設定',
    insertTemplate: 'テンプレートの挿入',
    escalate: 'エスカレート',
    nextAction: '次の行動',
    nextActionDate: '次の行動の日付',
    nextActionOwner: '次の行動の担当者',
    remove: '削除',
    clearAll: 'すべてクリア',
    saveDraft: '下書きを保存',
    save: '保存',
    saved: '保存しました。',
    draftSaved: '下書きを保存しました。',
  },
} as const;

type Category = keyof typeof CATEGORIES.en;

/** FTOP's Notes Editor in the sandbox (Fluent UI around roosterjs), used with real mouse and keys. */
export class NotesEditor {
  /** The card with the form; its heading is the only name that the rich text field has. */
  readonly card: Locator;
  readonly note: Locator;
  readonly category: Locator;
  readonly services: Locator;
  readonly taskId: Locator;
  readonly escalate: Locator;
  readonly nextAction: Locator;
  readonly nextActionDate: Locator;
  readonly nextActionOwner: Locator;
  readonly clearAll: Locator;
  readonly saveDraft: Locator;
  readonly save: Locator;
  /** What the page says after a save, and after a draft was kept. */
  readonly saved: Locator;
  readonly draftSaved: Locator;
  /** The saved notes, newest first. */
  readonly latest: Locator;
  private readonly words;

  constructor(
    readonly page: Page,
    private readonly sandbox: Sandbox,
    private readonly language: 'en' | 'ja',
  ) {
    const words = WORDS[language];
    this.words = words;
    this.card = page.getByRole('region', { name: words.editor, exact: true });
    const button = (name: string) => this.card.getByRole('button', { name, exact: true });
    this.note = this.card.locator('[contenteditable="true"]');
    // A drop-down's name ends with what is chosen in it.
    this.category = this.card.getByRole('combobox', { name: words.category });
    this.services = this.card.getByRole('combobox', { name: words.services });
    this.taskId = this.card.getByRole('textbox', { name: words.taskId, exact: true });
    this.escalate = this.card.getByRole('switch', { name: words.escalate });
    this.nextAction = this.card.getByRole('textbox', { name: words.nextAction, exact: true });
    this.nextActionDate = this.card.getByRole('combobox', { name: words.nextActionDate, exact: true });
    this.nextActionOwner = this.card.getByRole('combobox', { name: words.nextActionOwner, exact: true });
    this.clearAll = button(words.clearAll);
    this.saveDraft = button(words.saveDraft);
    this.save = button(words.save);
    this.saved = this.card.getByText(words.saved, { exact: true });
    this.draftSaved = this.card.getByText(words.draftSaved, { exact: true });
    this.latest = page.getByRole('region', { name: words.latest, exact: true }).getByRole('listitem');
  }

  /** Opens the Notes Library of a tenant. */
  async open(tenant = 'contoso'): Promise<void> {
    const query = this.language === 'ja' ? '?lang=ja' : '';
    await this.page.goto(`${this.sandbox.url}/tenants/${tenant}/notes${query}`);
    await expect(this.note).toBeVisible();
  }

  /** Chooses the note category. */
  async chooseCategory(category: Category): Promise<void> {
    await this.category.click();
    const name = CATEGORIES[this.language][category];
    await this.page.getByRole('listbox').getByRole('option', { name, exact: true }).click();
  }

  /** Chooses or unchooses services, by the names of the products. */
  async toggleServices(...names: readonly string[]): Promise<void> {
    await this.services.click();
    for (const name of names) await this.page.getByRole('listbox').getByText(name, { exact: true }).click();
    await this.page.keyboard.press('Escape');
  }

  /** Takes the tenant off its picker. */
  async removeTenant(): Promise<void> {
    await this.card.getByRole('listitem').getByRole('button', { name: this.words.remove }).click();
  }

  /** Picks a tenant, where none is picked, by the beginning of its name. */
  async pickTenant(name: string): Promise<void> {
    await this.pick(this.card.getByRole('combobox', { name: this.words.tenant, exact: true }), name);
  }

  /** Picks the owner of the next action by the beginning of the name. */
  async pickOwner(name: string): Promise<void> {
    await this.pick(this.nextActionOwner, name);
  }

  /** Types the date of the next action, as the page's language writes dates. */
  async typeDate(date: string): Promise<void> {
    await this.nextActionDate.click();
    // The click opens the calendar, which takes the focus; Escape gives it back.
    const calendar = this.page.getByRole('dialog').filter({ has: this.page.getByRole('grid').first() });
    await expect(calendar.locator(':focus')).toBeVisible();
    await this.page.keyboard.press('Escape');
    await expect(this.nextActionDate).toBeFocused();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(date);
    await this.page.keyboard.press('Tab');
  }

  /** Writes a text into the editor in the place of what is there; a line break is the key Enter. */
  async write(text: string): Promise<void> {
    await this.note.click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.press('Delete');
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.insertText(line);
    }
  }

  /** Writes into a plain field in the place of what is there. */
  async fill(field: Locator, text: string): Promise<void> {
    await field.click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  /** A button of the ribbon, by what it is called in the page's language. */
  ribbon(name: string): Locator {
    return this.card.getByRole('menubar', { name: this.words.ribbon }).getByRole('menuitem', { name, exact: true });
  }

  /** Lets the page put a template of its own in the place of the note. */
  async insertTemplate(index = 0): Promise<void> {
    await this.card.getByRole('button', { name: this.words.insertTemplate }).click();
    await this.page.getByRole('menu').getByRole('menuitem').nth(index).click();
  }

  /** What the editor holds; roosterjs keeps its content in this element itself. */
  editorHtml(): Promise<string> {
    return this.note.innerHTML();
  }

  /** The text in the editor, a line for each of its blocks. */
  editorText(): Promise<string> {
    return this.note.evaluate((editor) =>
      [...editor.querySelectorAll('div, p, li, h1, h2, h3, td')]
        .filter((block) => !block.querySelector('div, p, li, h1, h2, h3, td'))
        .map((block) => block.textContent)
        .join('\n'),
    );
  }

  /** The fields of the notes on the server, in the order in which they were stored. */
  async stored(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const notes = await this.sandbox.notes();
    return notes.filter(({ form }) => form === 'notes-editor').map(({ fields }) => fields);
  }

  private async pick(picker: Locator, name: string): Promise<void> {
    await picker.click();
    await this.page.keyboard.type(name);
    await this.page
      .getByRole('listbox')
      .getByRole('option')
      .filter({ hasText: new RegExp(name, 'i') })
      .first()
      .click();
  }
}
