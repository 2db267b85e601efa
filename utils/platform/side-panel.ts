import browser from 'webextension-polyfill';

/** The little of the browser's own API that is used here; the polyfill knows nothing of it. */
interface Chrome {
  readonly sidePanel?: {
    open(target: { windowId: number }): Promise<void>;
    setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
  };
  readonly runtime: { getContexts?(filter: { contextTypes: string[] }): Promise<readonly unknown[]> };
}

/** How often to look for the panel's page after the browser has said that it opened it, and how long apart, in ms. */
const LOOKS = 10;
const LOOK_MS = 200;

/**
 * Opens the panel in a window, at once: an `await` before would lose the user gesture. One panel for the whole window, as Edge does not
 * open a panel again that belongs to a tab.
 * @returns whether it is open
 */
export async function openSidePanel(windowId: number): Promise<boolean> {
  try {
    const opening = chrome().sidePanel?.open({ windowId });
    if (opening === undefined) return false;
    await opening;
    // Chromium 156 says "opened" of windows that have no side panels (pop-ups, apps) and opens nothing; so does Edge for Android.
    const { type } = await browser.windows.get(windowId);
    return type === 'normal' && (await isThere());
  } catch {
    return false;
  }
}

/** Keeps the toolbar click an event of ours: a panel that the browser opens by itself grants no `activeTab`. */
export function keepToolbarClick(): void {
  chrome()
    .sidePanel?.setPanelBehavior({ openPanelOnActionClick: false })
    .catch(() => undefined);
}

/** Whether a panel comes up, in whatever window: Chromium tells no window of a panel's page. */
async function isThere(): Promise<boolean> {
  const { runtime } = chrome();
  for (let look = 0; look < LOOKS; look += 1) {
    const panels = await runtime.getContexts?.({ contextTypes: ['SIDE_PANEL'] });
    if (panels === undefined || panels.length > 0) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return false;
}

function chrome(): Chrome {
  return (globalThis as unknown as { chrome: Chrome }).chrome;
}
