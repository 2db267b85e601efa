import type { BrowserContext, Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';

/** Takes a picture of a page and of the side panel beside it, as they stand in a browser window. */
export async function sideBySide(context: BrowserContext, page: Page, panel: Page | null, file: string): Promise<void> {
  const shots = [await page.screenshot()];
  if (!panel) return writeFileSync(file, shots[0]!);
  shots.push(await panel.screenshot());
  const canvas = await context.newPage();
  try {
    const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`).join('');
    await canvas.setContent(
      `<style>body { margin: 0 } div { display: flex; width: max-content; gap: 1px; background: #c8c8c8 } img { flex: none; background: #fff }</style><div>${images}</div>`,
    );
    await canvas.locator('div').screenshot({ path: file });
  } finally {
    await canvas.close();
  }
}
