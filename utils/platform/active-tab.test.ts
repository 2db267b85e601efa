import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followActiveTab } from './active-tab';
import { fakeBrowser } from './testing/fake-browser';

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return world.browser;
  },
}));

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  world.browser = browser = fakeBrowser();
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('following the active tab', () => {
  it('begins with the tab in front of the panel’s own window', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 3, status: 'complete' }]);
    const changed = vi.fn();
    followActiveTab(changed);
    await settled();
    expect(browser.tabs.query).toHaveBeenCalledWith({ active: true, windowId: 7 });
    expect(changed.mock.calls).toEqual([[{ id: 3, loading: false }]]);
  });

  it('goes along to another tab of the window, but not of another window', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 3, status: 'complete' }]);
    const changed = vi.fn();
    followActiveTab(changed);
    await settled();
    browser.tabs.query.mockResolvedValue([{ id: 4, status: 'loading' }]);
    browser.tabs.onActivated.fire({ tabId: 9, windowId: 8 });
    await settled();
    expect(changed).toHaveBeenCalledOnce();
    browser.tabs.onActivated.fire({ tabId: 4, windowId: 7 });
    await settled();
    expect(changed).toHaveBeenLastCalledWith({ id: 4, loading: true });
  });

  it('tells when the page loads and has loaded, in this tab alone', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 3, status: 'complete' }]);
    const changed = vi.fn();
    followActiveTab(changed);
    await settled();
    browser.tabs.onUpdated.fire(9, { status: 'loading' });
    browser.tabs.onUpdated.fire(3, {});
    browser.tabs.onUpdated.fire(3, { status: 'loading' });
    browser.tabs.onUpdated.fire(3, { status: 'complete' });
    expect(changed.mock.calls.slice(1)).toEqual([[{ id: 3, loading: true }], [{ id: 3, loading: false }]]);
  });

  it('stops', async () => {
    const changed = vi.fn();
    followActiveTab(changed)();
    await settled();
    expect(changed).not.toHaveBeenCalled();
    expect(browser.tabs.onUpdated.listeners.size).toBe(0);
  });
});
