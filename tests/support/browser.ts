import { spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type CDPSession, type Page, type Worker } from '@playwright/test';
import { SANDBOX_EXTENSION } from '../../scripts/lib/build.mjs';
import { browserFlags } from '../../scripts/lib/browser-flags.mjs';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';

/** A real browser with the real extension. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's service worker, started if it sleeps. */
  worker(): Promise<Worker>;
  /** Stops the service worker, as the browser does with an idle one, and waits for its end. */
  stopWorker(): Promise<void>;
  /** Whether the service worker runs at this moment. */
  workerRuns(): Promise<boolean>;
  /** Clicks the toolbar button with this page in front. */
  clickToolbarButton(page: Page): Promise<void>;
  /** The side panel, once it is open: a page of its own, with every locator. */
  panel(): Promise<Page>;
  /** The side panels of all windows that are open now. */
  panels(): Promise<readonly Page[]>;
  /** The pages of all windows, private ones included, whose address has this part. */
  pagesAt(part: string): Promise<readonly Page[]>;
  /** The protocol, as the browser as a whole offers it. */
  readonly protocol: CDPSession;
  /** Ends the browser; `orderly`: as its user does, so that it writes down what it has to. */
  close(how?: 'orderly'): Promise<void>;
}

export interface BrowserOptions {
  /** The language of the browser's interface. */
  readonly language?: 'ja' | 'en';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly flags?: readonly string[];
  /** The folder of the unpacked extension. */
  readonly extension?: string;
  /** A profile that stays when the browser is closed, to start with it again. */
  readonly profile?: string;
}

/** Starts a browser without a window, in a profile of its own. */
export async function startBrowser(options: BrowserOptions = {}): Promise<ExtensionBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'notewright-browser-'));
  // Left by a browser before this one.
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const file = process.env.NOTEWRIGHT_BROWSER ?? findBrowser()?.file;
  if (file === undefined) throw new Error('No browser: run npm test, which installs one.');
  const { width, height } = options.viewport ?? { width: 1280, height: 900 };
  const browser = spawn(
    file,
    [
      '--headless=new',
      '--disable-gpu',
      '--remote-debugging-port=0',
      '--force-color-profile=srgb',
      '--test-type',
      `--window-size=${width},${height}`,
      ...(options.flags ?? []),
      ...browserFlags({ profile, extension: options.extension ?? SANDBOX_EXTENSION }),
      'about:blank',
    ],
    // Only the environment reaches the extension's own language; it needs the package chromium-l10n.
    { stdio: 'ignore', detached: true, env: { ...process.env, LANGUAGE: options.language ?? 'en' } },
  );
  const tooSoon = once(browser, 'close').then(() =>
    Promise.reject(new Error(`${file} ended before it could be used.`)),
  );
  const address = await Promise.race([debuggingAddress(profile), tooSoon]);
  tooSoon.catch(() => {});
  const whole = await chromium.connectOverCDP(address);
  const connections = [whole];
  const context = whole.contexts()[0]!;
  const protocol = await whole.newBrowserCDPSession();
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL((await worker()).url()).host;
  // Right after the installation the worker is there before its script has run: until then a click on the toolbar is lost.
  await expect.poll(async () => (await worker()).evaluate(hearsClicks), { intervals: [20] }).toBe(true);
  const panelAddress = `chrome-extension://${extensionId}/sidepanel.html`;
  const pagesAt = async (part: string) => {
    // A panel or a page of a private window is no page of a connection that was there before it.
    const connection = await chromium.connectOverCDP(address);
    connections.push(connection);
    const pages = connection.contexts()[0]!.pages();
    return pages.filter((page) => page.url().includes(part));
  };
  const panels = () => pagesAt(panelAddress);
  const workerTarget = async () => {
    const { targetInfos } = await protocol.send('Target.getTargets');
    return targetInfos.find((each) => each.type === 'service_worker' && each.url.includes(extensionId));
  };
  return {
    context,
    extensionId,
    worker,
    protocol,
    async stopWorker() {
      const target = await workerTarget();
      if (!target) return;
      // One that is just starting would start again.
      await (await worker()).evaluate(() => {});
      await protocol.send('Target.closeTarget', { targetId: target.targetId });
      // No event tells of its end: the connection keeps the target for the next start.
      await expect.poll(workerTarget, { intervals: [20] }).toBeUndefined();
    },
    workerRuns: async () => (await workerTarget()) !== undefined,
    async clickToolbarButton(page) {
      await page.bringToFront();
      const session = await context.newCDPSession(page);
      let targetId: string | undefined;
      const findTab = async () => {
        const { targetInfo } = await session.send('Target.getTargetInfo');
        const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] });
        targetId = targetInfos.find((each) => each.url === targetInfo.url)?.targetId;
        return targetId;
      };
      // Page and tab learn of an address one after the other.
      await expect.poll(findTab, { intervals: [20] }).toBeDefined();
      // Playwright's types know the stable protocol only.
      const send = protocol.send.bind(protocol) as (method: string, params: object) => Promise<unknown>;
      await send('Extensions.triggerAction', { id: extensionId, targetId });
    },
    async panel() {
      await targetOf(protocol, panelAddress);
      return (await panels())[0]!;
    },
    panels,
    pagesAt,
    async close(how) {
      const ended = new Promise((resolve) => browser.once('close', resolve));
      if (how === 'orderly') {
        await protocol.send('Browser.close');
        await ended;
      }
      for (const connection of connections) await connection.close();
      if (how !== 'orderly') process.kill(-browser.pid!, 'SIGKILL');
      await ended;
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Waits until the browser has a target with this address. */
async function targetOf(protocol: CDPSession, address: string): Promise<void> {
  const found = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${address} did not open`)), 15_000);
    const look = ({ targetInfo }: { targetInfo: { url: string } }) => {
      if (!targetInfo.url.startsWith(address)) return;
      clearTimeout(late);
      resolve();
    };
    protocol.on('Target.targetCreated', look);
    protocol.on('Target.targetInfoChanged', look);
  });
  await protocol.send('Target.setDiscoverTargets', { discover: true });
  await found;
  await protocol.send('Target.setDiscoverTargets', { discover: false });
}

/** The browser writes its address for debuggers into the profile, when it is ready. */
async function debuggingAddress(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  const watcher = watch(profile);
  try {
    const changes = on(watcher, 'change', { signal: AbortSignal.timeout(60_000) });
    while (!existsSync(file) || !readFileSync(file, 'utf8').includes('/devtools/')) await changes.next();
    return `http://127.0.0.1:${readFileSync(file, 'utf8').split('\n')[0]}`;
  } finally {
    watcher.close();
  }
}

/** Runs in the worker. */
function hearsClicks(): boolean {
  const { chrome } = globalThis as unknown as { chrome?: { action?: { onClicked: { hasListeners(): boolean } } } };
  return chrome?.action?.onClicked.hasListeners() ?? false;
}
