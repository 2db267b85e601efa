import { expect, type Locator, type Page } from '@playwright/test';
import type { ExtensionBrowser } from './browser';

/** What the panel says of earlier versions. */
const VERSION_WORDS = {
  en: {
    list: /^Earlier versions \((\d+)\)$/u,
    offered: /^Your text of .+ can be restored$/u,
    put: 'Restore',
    notNow: 'Not now',
    show: /^Show differences: /u,
    copy: /^Copy: /u,
    same: 'the note as it is now',
    saved: 'Saved',
    full: 'The latest version could not be kept: the browser has no memory left for it.',
    clear: 'Delete these versions',
    clearConfirm: 'Delete',
    keep: 'Keep earlier versions of notes',
    clearAll: 'Delete all earlier versions',
    clearAllConfirm: 'Delete them',
    allCleared: 'All earlier versions have been deleted.',
  },
  ja: {
    list: /^以前の版 \((\d+)\)$/u,
    offered: /^.+ の文章に戻せます$/u,
    put: 'この版に戻す',
    notNow: '今は戻さない',
    show: /^違いを表示: /u,
    copy: /^コピー: /u,
    same: '今のメモと同じ',
    saved: '保存時',
    full: '最新の版を残せませんでした。ブラウザーのメモリーに空きがありません。',
    clear: '以前の版を消去',
    clearConfirm: '消去する',
    keep: 'メモの以前の版を残す',
    clearAll: '以前の版をすべて消去',
    clearAllConfirm: '消去する',
    allCleared: '以前の版をすべて消去しました。',
  },
} as const;

/** A kept version, as it lies in the browser's memory. */
interface KeptVersion {
  readonly at: number;
  readonly texts: Readonly<Record<string, string>>;
}

/** As much of the browser's API as is used inside a page of the extension. */
interface Chrome {
  readonly storage: {
    readonly session: {
      get(key: null): Promise<Record<string, unknown>>;
      set(entries: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}
declare const chrome: Chrome;

/** The earlier versions in the panel of either kind, used with real mouse and keys, and what the browser's memory holds of them. */
export class Versions {
  readonly words;
  /** The notice that offers what was probably lost. */
  readonly offer: Locator;
  readonly list: Locator;
  /** The versions in the list. */
  readonly items: Locator;

  /** @param panel where its parts are looked for: a page of its own, or the drawer */
  constructor(
    panel: Page | Locator,
    private readonly extension: ExtensionBrowser,
    language: 'en' | 'ja',
  ) {
    this.words = VERSION_WORDS[language];
    const page = 'goto' in panel ? panel : panel.page();
    this.offer = panel.locator('.nw-version-offer').getByText(this.words.offered).locator('..');
    this.list = panel.locator('details', { has: page.locator('summary', { hasText: this.words.list }) });
    this.items = this.list.getByRole('listitem');
  }

  /** Opens the list of versions: one click. */
  async open(): Promise<void> {
    await this.list.locator('summary').click();
  }

  /** Has the offered version put into the note: one click. */
  async takeOffer(): Promise<void> {
    await this.offer.getByRole('button', { name: this.words.put, exact: true }).click();
  }

  /** Has the version that begins so put into the note: one click. */
  async putBack(beginning: string): Promise<void> {
    await this.items
      .filter({ hasText: beginning })
      .getByRole('button', { name: new RegExp(`^${this.words.put}`, 'u') })
      .click();
  }

  /** All kept texts of the notes themselves, the oldest first. */
  async kept(): Promise<readonly string[]> {
    const worker = await this.extension.worker();
    const entries = await worker.evaluate(() => chrome.storage.session.get(null));
    return Object.entries(entries)
      .filter(([key]) => key.startsWith('versions:'))
      .flatMap(([, versions]) => versions as readonly KeptVersion[])
      .sort((one, other) => one.at - other.at)
      .map(({ texts }) => texts[''] ?? '');
  }

  /** Waits until a text is among those that are kept. */
  async expectKept(text: string): Promise<void> {
    await expect.poll(() => this.kept(), { timeout: 15_000 }).toContain(text);
  }

  /** Empties the memory, as a browser that has just been started has it; an open drawer stays known. */
  async forget(): Promise<void> {
    const worker = await this.extension.worker();
    await worker.evaluate(async () => {
      const { drawers } = await chrome.storage.session.get(null);
      await chrome.storage.session.clear();
      if (drawers !== undefined) await chrome.storage.session.set({ drawers });
    });
  }

  /** Fills the memory with something else until it takes no more. */
  async fillMemory(): Promise<void> {
    const worker = await this.extension.worker();
    await worker.evaluate(async () => {
      let size = 4_000_000;
      // A version with its time is longer than what is left then.
      for (let part = 0; size > 32; part += 1) {
        try {
          await chrome.storage.session.set({ [`other-${part}`]: 'x'.repeat(size) });
        } catch {
          size = Math.floor(size / 2);
        }
      }
    });
  }

  /** Sends the worker a version, as a page's script of ours does. @param from a page of the extension */
  async send(from: Page, key: string, text: string): Promise<void> {
    const answer = await from.evaluate((request) => chrome.runtime.sendMessage({ name: 'keep-version', request }), {
      key,
      texts: { '': text },
    });
    expect(answer).toBe(true);
  }
}
