/** The little of `chrome.sidePanel` that is used; the polyfill knows nothing of it. */
interface SidePanel {
  open(target: { windowId: number }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

/**
 * Opens the panel in a window, at once: an `await` before would lose the user gesture. One panel for the whole window, as Edge does not
 * open a panel again that belongs to a tab. Where a policy forbids panels nothing opens.
 */
export function openSidePanel(windowId: number): void {
  sidePanel()
    ?.open({ windowId })
    .catch(() => undefined);
}

/** Keeps the toolbar click an event of ours: a panel that the browser opens by itself grants no `activeTab`. */
export function keepToolbarClick(): void {
  sidePanel()
    ?.setPanelBehavior({ openPanelOnActionClick: false })
    .catch(() => undefined);
}

function sidePanel(): SidePanel | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
}
