import type { Page } from '@playwright/test';

/** Types a text key by key, each character with the key events of a real key; Playwright does so for Latin letters only. */
export async function typeKeys(page: Page, text: string): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  for (const character of text) {
    if (character === '\n') await page.keyboard.press('Enter');
    else {
      await protocol.send('Input.dispatchKeyEvent', { type: 'keyDown', key: character, text: character });
      await protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', key: character });
    }
  }
  await protocol.detach();
}

/** Puts a text on the clipboard, as another program would, and pastes it by Ctrl+V where the focus is. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+v');
}
