import type { Runtime } from 'webextension-polyfill';
import { contentBrowser, listen } from './content-browser';
import { PANEL_PORT, type FrameReport, type PanelCommand } from './messages';
import { isPanelCommand } from './panel-command';

/** An open side panel, seen from a frame. */
export interface PanelConnection {
  /** Tells the panel; silently nothing once it is closed. */
  send(report: FrameReport): void;
  /** Calls back for every well-formed command. */
  onCommand(handler: (command: PanelCommand) => void): void;
  /** Calls back once, when the panel is closed or follows another tab. */
  onClosed(handler: () => void): void;
}

/** Calls back for every panel that connects to this frame, until the signal aborts; then open connections end too. */
export function onPanelConnected(connected: (panel: PanelConnection) => void, signal?: AbortSignal): void {
  const listener = (port: Runtime.Port): void => {
    if (port.name !== PANEL_PORT || port.sender?.id !== contentBrowser().runtime.id) return;
    connected(panelConnection(port, signal));
  };
  listen(contentBrowser().runtime.onConnect, listener, signal);
}

function panelConnection(port: Runtime.Port, signal: AbortSignal | undefined): PanelConnection {
  let open = true;
  const disconnect = (): void => {
    open = false;
    port.disconnect();
  };
  signal?.addEventListener('abort', disconnect, { once: true });
  port.onDisconnect.addListener(() => {
    open = false;
    signal?.removeEventListener('abort', disconnect);
  });
  return {
    send(report) {
      if (!open) return;
      try {
        port.postMessage(report);
      } catch {
        // The other end went away between two events.
        open = false;
      }
    },
    onCommand(handler) {
      port.onMessage.addListener((message: unknown) => {
        if (isPanelCommand(message)) handler(message);
      });
    },
    onClosed(handler) {
      port.onDisconnect.addListener(handler);
    },
  };
}
