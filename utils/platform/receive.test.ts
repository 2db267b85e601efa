import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onRuntimeMessage } from './receive';
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

const frame = { id: 'ours', frameId: 0, tab: { id: 3, windowId: 7 } };

describe('a receiver of messages', () => {
  it('runs the handler before the listener returns, so that a user gesture holds', () => {
    const open = vi.fn();
    onRuntimeMessage({ 'open-panel': open });
    browser.runtime.onMessage.fire({ name: 'open-panel' }, frame);
    expect(open).toHaveBeenCalledExactlyOnceWith(undefined, { tabId: 3, frameId: 0, windowId: 7, incognito: false });
  });

  it('answers with what the handler promises', async () => {
    onRuntimeMessage({
      'get-settings': async () => ({ language: 'ja', choices: {}, hold: 'errors', keepVersions: true }),
    });
    const [answer] = browser.runtime.onMessage.fire({ name: 'get-settings' }, frame);
    expect(await answer).toEqual({ language: 'ja', choices: {}, hold: 'errors', keepVersions: true });
  });

  it('leaves to others what it has no handler for', () => {
    onRuntimeMessage({ 'frame-started': () => undefined });
    expect(browser.runtime.onMessage.fire({ name: 'get-settings' }, frame)).toEqual([undefined]);
    expect(browser.runtime.onMessage.fire({ name: 'toString' }, frame)).toEqual([undefined]);
    expect(browser.runtime.onMessage.fire('noise', frame)).toEqual([undefined]);
  });

  it('ignores other extensions', () => {
    const open = vi.fn();
    onRuntimeMessage({ 'open-panel': open });
    browser.runtime.onMessage.fire({ name: 'open-panel' }, { ...frame, id: 'theirs' });
    expect(open).not.toHaveBeenCalled();
  });

  it('ignores a malformed request', () => {
    const badge = vi.fn();
    onRuntimeMessage({ badge });
    browser.runtime.onMessage.fire({ name: 'badge', request: { count: -1, worst: 'error' } }, frame);
    browser.runtime.onMessage.fire({ name: 'badge', request: { count: 1, worst: 'grave' } }, frame);
    browser.runtime.onMessage.fire({ name: 'badge' }, frame);
    expect(badge).not.toHaveBeenCalled();
    browser.runtime.onMessage.fire({ name: 'badge', request: { count: 1, worst: null } }, frame);
    expect(badge).toHaveBeenCalledOnce();
  });

  it('listens no more once it is stopped', () => {
    onRuntimeMessage({ badge: () => undefined })();
    expect(browser.runtime.onMessage.listeners.size).toBe(0);
  });
});
