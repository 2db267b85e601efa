import { expect, type Locator, type Page } from '@playwright/test';
import type { ExtensionBrowser } from './browser';
import { PageUi } from './page-ui';
import type { Sandbox } from './sandbox';

/** What is used here of the browser's own API. */
interface Chrome {
  readonly sidePanel: { setOptions(options: { enabled: boolean }): Promise<void> };
  readonly windows: { create(window: { type: 'popup'; url: string }): Promise<unknown> };
}

/** The drawer of a page; its shadow roots have to be open. */
export function drawerOf(page: Page): Locator {
  return page.locator('.nw-drawer');
}

/** Opens a pop-up window. Chromium has no side panels there; a note that a CRM opens in a window of its own is in one. */
export async function newPopUp(extension: ExtensionBrowser): Promise<Page> {
  const opened = extension.context.waitForEvent('page');
  const worker = await extension.worker();
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.windows.create({ type: 'popup', url: 'about:blank' }),
  );
  const page = await opened;
  await openShadowRoots(page, extension.extensionId);
  return page;
}

/** Has the browser refuse panels of the extension, in normal windows too. */
export async function refusePanels(extension: ExtensionBrowser): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.sidePanel.setOptions({ enabled: false }),
  );
}

/** Opens the drawer by a click on the badge of the sandbox's form. In the pages that the tab shows later it comes back by itself. */
export async function openDrawer(page: Page, sandbox: Sandbox): Promise<Locator> {
  await page.goto(sandbox.url);
  await new PageUi(page).click(/^Notewright: /u);
  return drawerOf(page);
}

/**
 * Has our shadow roots be open in all documents that a page loads from now on, for locators to reach into them: the content script is
 * halted at its beginning, and `attachShadow` changed in its world.
 */
export async function openShadowRoots(page: Page, extensionId: string): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Debugger.enable');
  await protocol.send('Debugger.setBreakpointByUrl', {
    url: `chrome-extension://${extensionId}/content-scripts/note.js`,
    lineNumber: 0,
    columnNumber: 0,
  });
  protocol.on('Debugger.paused', async ({ callFrames: [first] }) => {
    const { callFrameId } = first!;
    // The page may be closed meanwhile.
    const gone = () => undefined;
    await protocol
      .send('Debugger.evaluateOnCallFrame', { callFrameId, expression: `(${openAll.toString()})()` })
      .catch(gone);
    await protocol.send('Debugger.resume').catch(gone);
  });
}

function openAll(): void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function open(init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
}

/** Stops the service worker and waits until another one runs: an open drawer starts it again at once. */
export async function restartWorker(extension: ExtensionBrowser): Promise<void> {
  const { protocol, extensionId } = extension;
  await (await extension.worker()).evaluate(() => void Object.assign(globalThis, { former: true }));
  const { targetInfos } = await protocol.send('Target.getTargets');
  const { targetId } = targetInfos.find((each) => each.type === 'service_worker' && each.url.includes(extensionId))!;
  await protocol.send('Target.closeTarget', { targetId });
  const isFormer = async () => (await extension.worker()).evaluate(() => 'former' in globalThis);
  await expect.poll(() => isFormer().catch(() => true), { intervals: [20] }).toBe(false);
}
