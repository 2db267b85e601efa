import { extensionAlive } from './alive';
import { contentBrowser } from './content-browser';
import { parseFrameReport } from './frame-report';
import { isObject } from './is-object';
import { DRAWER_PORT } from './messages';
import type { TabConnection, TabListener } from './tab-port';

/** When to connect again after the worker has gone, in ms; the last pause is kept to. */
const PAUSES = [0, 200, 1_000, 5_000];

/** What the drawer is told of its tab. A drawer's tab always has our script, so it never hears of an end. */
export interface DrawerListener extends Pick<TabListener, 'report'> {
  readonly frameStarted: () => void;
  readonly versionsChanged: (key: string | null) => void;
  /** The extension is not there any more. */
  readonly gone: () => void;
}

/**
 * Connects to every frame of the tab that this script runs in. Content scripts can't reach other frames: the worker passes on what
 * is said. When it is stopped the connection is made again, and of what was asked meanwhile is said that it was not done.
 */
export function connectByWorker(listener: DrawerListener): TabConnection {
  const unanswered = new Set<number>();
  let open = true;
  let tries = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let port = dial();

  function dial(): ReturnType<ReturnType<typeof contentBrowser>['runtime']['connect']> | null {
    if (!extensionAlive()) {
      open = false;
      listener.gone();
      return null;
    }
    const dialled = contentBrowser().runtime.connect({ name: DRAWER_PORT });
    dialled.onMessage.addListener((message: unknown) => {
      if (!open || port !== dialled) return;
      tries = 0;
      if (tellNews(message, listener)) return;
      const report = parseFrameReport(message);
      if (report?.type === 'outcome') unanswered.delete(report.request);
      listener.report(report);
    });
    dialled.onDisconnect.addListener(() => {
      if (!open) return;
      port = null;
      giveUp();
      retry = setTimeout(() => (port = dial()), PAUSES[Math.min(tries, PAUSES.length - 1)]);
      tries += 1;
    });
    return dialled;
  }

  function giveUp(): void {
    for (const request of unanswered) {
      listener.report({ type: 'outcome', request, outcome: { ok: false, reason: 'unavailable' } });
    }
    unanswered.clear();
  }

  return {
    send(command) {
      unanswered.add(command.request);
      if (port === null) giveUp();
      else port.postMessage(command);
    },
    close() {
      open = false;
      clearTimeout(retry);
      port?.disconnect();
    },
  };
}

/** @returns false for what is no news of the worker, but a frame's report */
function tellNews(message: unknown, { frameStarted, versionsChanged }: DrawerListener): boolean {
  if (!isObject(message)) return false;
  const { type, key } = message;
  if (type === 'frame-started') frameStarted();
  else if (type === 'versions-changed') versionsChanged(typeof key === 'string' ? key : null);
  else return false;
  return true;
}
