import browser from 'webextension-polyfill';
import { parseFrameReport } from './frame-report';
import { PANEL_PORT, type FrameReport, type PanelCommand } from './messages';

/** What the panel is told of a tab. */
export interface TabListener {
  /** A frame's report; null when what came was none. */
  readonly report: (report: FrameReport | null) => void;
  /** No frame of the tab listens (any more). Not called after `close`. */
  readonly ended: () => void;
}

/** The panel's connection to all frames of a tab. */
export interface TabConnection {
  readonly send: (command: PanelCommand) => void;
  readonly close: () => void;
}

/** Connects to every frame of a tab that has our content script; `ended` comes at once when none has. */
export function connectToTab(tabId: number, listener: TabListener): TabConnection {
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT });
  let open = true;
  port.onMessage.addListener((message: unknown) => {
    if (open) listener.report(parseFrameReport(message));
  });
  port.onDisconnect.addListener(() => {
    // Read, or Chrome logs "Unchecked runtime.lastError" for every tab without our script.
    void browser.runtime.lastError;
    if (!open) return;
    open = false;
    listener.ended();
  });
  return {
    send(command) {
      if (open) port.postMessage(command);
    },
    close() {
      open = false;
      port.disconnect();
    },
  };
}
