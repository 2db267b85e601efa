import type { CDPSession, Page } from '@playwright/test';

/** Keys that an IME takes for itself: the page sees only that some key was processed. */
const KEYS = { Enter: 13, ' ': 32, s: 83 } as const;

/** An input method at work in the field that has the focus. */
export class Ime {
  private constructor(private readonly protocol: CDPSession) {}

  static async of(page: Page): Promise<Ime> {
    return new Ime(await page.context().newCDPSession(page));
  }

  /** Shows a text as being composed, in the place of what is composed already; the keys for it were the IME's. */
  async compose(text: string): Promise<void> {
    await this.key('s');
    await this.protocol.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }

  /** Ends the composition with this text. */
  async commit(text: string): Promise<void> {
    await this.protocol.send('Input.insertText', { text });
  }

  /** Writes words, each composed and converted and then committed by Enter. */
  async write(words: readonly (readonly [reading: string, written: string])[]): Promise<void> {
    for (const [reading, written] of words) {
      for (let length = 1; length <= reading.length; length += 1) await this.compose(reading.slice(0, length));
      await this.key(' ');
      await this.compose(written);
      await this.key('Enter');
      await this.commit(written);
    }
  }

  /** A key that the IME swallows. */
  async key(key: keyof typeof KEYS): Promise<void> {
    const code = key === ' ' ? 'Space' : key === 's' ? 'KeyS' : key;
    const event = { key: 'Process', code, windowsVirtualKeyCode: 229 };
    await this.protocol.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await this.protocol.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      ...event,
      key,
      windowsVirtualKeyCode: KEYS[key],
    });
  }
}
