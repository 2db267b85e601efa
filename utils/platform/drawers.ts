import browser, { type Runtime } from 'webextension-polyfill';
import { DRAWER_FILE } from './drawer-script';
import { DRAWER_PORT, PANEL_PORT, type DrawerNews } from './messages';
import { isPanelCommand } from './panel-command';

/** The entry of `storage.session` that holds the tabs whose drawer is open: the worker forgets, and pages are loaded anew. */
const OPEN_KEY = 'drawers';

/** The worker's part in the drawers of all tabs. */
export interface Drawers {
  /** Opens the drawer of a tab, or moves the focus into it; nothing where we are not at work. */
  open(tabId: number): Promise<void>;
  /** The user has closed the drawer of a tab. */
  closed(tabId: number): Promise<void>;
  /** Tells all drawers. */
  tell(news: DrawerNews): void;
  /** A frame has started: a drawer connects to it; one that is open comes back in the new page of its tab. */
  frameStarted(tabId: number, frameId: number): Promise<void>;
}

/**
 * Keeps the drawers. Call it once, when the worker starts.
 * @param isSetUp whether a page with this address has our content script
 */
export function keepDrawers(isSetUp: (address: string) => boolean): Drawers {
  const ports = new Map<Runtime.Port, number>();

  browser.runtime.onConnect.addListener((drawer) => {
    const tabId = drawer.sender?.tab?.id;
    if (drawer.name !== DRAWER_PORT || drawer.sender?.id !== browser.runtime.id || tabId === undefined) return;
    ports.set(drawer, tabId);
    bridge(drawer, tabId, () => ports.delete(drawer));
  });

  let lastWrite: Promise<void> = Promise.resolve();
  /** Two changes at once would each write back what the other has not seen: they take turns. */
  function remember(tabId: number, open: boolean): Promise<void> {
    lastWrite = lastWrite.then(async () => {
      const others = (await openTabs()).filter((id) => id !== tabId);
      await browser.storage.session.set({ [OPEN_KEY]: open ? [...others, tabId] : others });
    });
    return lastWrite;
  }

  return {
    async open(tabId) {
      // The address of a page where we may do nothing is not told.
      const { url } = await browser.tabs.get(tabId);
      if (url === undefined || !isSetUp(url)) return;
      await remember(tabId, true);
      await inject(tabId);
    },

    closed: (tabId) => remember(tabId, false),

    tell(news) {
      for (const port of ports.keys()) port.postMessage(news);
    },

    async frameStarted(tabId, frameId) {
      const news: DrawerNews = { type: 'frame-started' };
      for (const [port, id] of ports) if (id === tabId) port.postMessage(news);
      if (frameId === 0 && (await openTabs()).includes(tabId)) await inject(tabId);
    },
  };
}

/** Connects a drawer to all frames of its tab, both ways. When one end goes, so does the other; the drawer connects again. */
function bridge(drawer: Runtime.Port, tabId: number, ended: () => void): void {
  const frames = browser.tabs.connect(tabId, { name: PANEL_PORT });
  // What frames say is looked at where it is used.
  passOn(frames, drawer, () => true);
  passOn(drawer, frames, isPanelCommand);
  // The end that hangs up is not told itself.
  frames.onDisconnect.addListener(() => {
    void browser.runtime.lastError;
    ended();
    drawer.disconnect();
  });
  drawer.onDisconnect.addListener(() => {
    ended();
    frames.disconnect();
  });
}

function passOn(from: Runtime.Port, port: Runtime.Port, isAllowed: (message: unknown) => boolean): void {
  from.onMessage.addListener((message: unknown) => {
    if (isAllowed(message)) port.postMessage(message);
  });
}

async function inject(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: [DRAWER_FILE],
      injectImmediately: true,
    });
  } catch {
    // The tab was closed meanwhile, or shows a page that belongs to nobody.
  }
}

async function openTabs(): Promise<readonly unknown[]> {
  const { [OPEN_KEY]: stored } = await browser.storage.session.get(OPEN_KEY);
  return Array.isArray(stored) ? stored : [];
}
