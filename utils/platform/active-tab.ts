import browser, { type Tabs } from 'webextension-polyfill';

/** The tab in front of the panel's window. No `tabs` permission: neither address nor title. */
export interface ActiveTab {
  readonly id: number;
  readonly loading: boolean;
}

/** Calls back with the tab in front of this window, at once and whenever it changes or loads; returns the way to stop. */
export function followActiveTab(changed: (tab: ActiveTab) => void): () => void {
  let windowId: number | undefined;
  let current: number | undefined;
  let stopped = false;

  const report = (tab: Tabs.Tab | undefined): void => {
    if (stopped || tab?.id === undefined) return;
    current = tab.id;
    changed({ id: tab.id, loading: tab.status === 'loading' });
  };
  const look = async (): Promise<void> => {
    try {
      windowId ??= (await browser.windows.getCurrent()).id;
      if (windowId === undefined) return;
      const [tab] = await browser.tabs.query({ active: true, windowId });
      report(tab);
    } catch {
      // The window is being closed.
    }
  };
  const onActivated = (info: Tabs.OnActivatedActiveInfoType): void => {
    if (windowId === undefined || info.windowId === windowId) void look();
  };
  const onUpdated = (id: number, change: Tabs.OnUpdatedChangeInfoType): void => {
    if (id === current && change.status !== undefined) changed({ id, loading: change.status === 'loading' });
  };
  const onReplaced = (): void => void look();

  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onReplaced.addListener(onReplaced);
  void look();
  return () => {
    stopped = true;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onReplaced.removeListener(onReplaced);
  };
}
