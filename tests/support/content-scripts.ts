import type { Page } from '@playwright/test';

/**
 * How many worlds of extensions there are in the page's top document. A content script makes one; one whose extension has been
 * reloaded leaves its own behind.
 */
export async function extensionWorldsIn(page: Page): Promise<number> {
  const protocol = await page.context().newCDPSession(page);
  let worlds = 0;
  protocol.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds += 1;
  });
  // The contexts that are there are told of before the answer.
  await protocol.send('Runtime.enable');
  await protocol.detach();
  return worlds;
}
