import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  extensionAlive,
  fetchSite,
  onPanelConnected,
  onRulesChanged,
  onSettingsChanged,
  sendToRuntime,
} from './content';
import { PANEL_PORT } from './messages';
import { fakeBrowser, fakePort } from './testing/fake-browser';

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  vi.stubGlobal('browser', browser);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a message to the worker', () => {
  it('is on its way before the call returns', () => {
    void sendToRuntime('open-panel');
    expect(browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'open-panel', request: undefined });
  });

  it('resolves without an answer when nobody is there', async () => {
    browser.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    expect(await sendToRuntime('badge', { count: 1, worst: 'error' })).toBeUndefined();
  });

  it('is not sent once the extension is gone', async () => {
    browser.runtime.id = undefined;
    expect(extensionAlive()).toBe(false);
    vi.stubGlobal('browser', {});
    expect(extensionAlive()).toBe(false);
    expect(await sendToRuntime('open-panel')).toBeUndefined();
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });
});

describe('what a frame works with', () => {
  it('is what the worker answers for its address', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ site: 'theirs' });
    expect(await fetchSite('https://x.example/')).toEqual({ site: 'theirs' });
    expect(browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
      name: 'get-site',
      request: { address: 'https://x.example/' },
    });
  });

  it('is nothing where no site is set up', async () => {
    browser.runtime.sendMessage.mockResolvedValue(null);
    expect(await fetchSite('https://x.example/')).toBeNull();
  });

  it('is asked for again while the worker is away, and then given up', async () => {
    vi.useFakeTimers();
    browser.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    const asked = fetchSite('https://x.example/').catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    expect(await asked).toBeInstanceOf(Error);
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(4);
    vi.useRealTimers();
  });
});

const settingsIn = (language: string) => ({ language, choices: {}, hold: 'errors', keepVersions: true });

describe('rules in a content script', () => {
  it('are asked for again when another pack may be in force', async () => {
    browser.runtime.sendMessage.mockResolvedValue({ pack: {} });
    const changed = vi.fn();
    onRulesChanged(changed);
    await Promise.all(browser.storage.onChanged.fire({ packs: {} }, 'local'));
    expect(changed.mock.calls).toEqual([[{ pack: {} }]]);
    expect(browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'get-rules', request: undefined });
  });

  it('stay as they are without an answer', async () => {
    const changed = vi.fn();
    onRulesChanged(changed);
    for (const answer of [undefined, null, {}]) {
      browser.runtime.sendMessage.mockResolvedValue(answer);
      await Promise.all(browser.storage.onChanged.fire({ packs: {} }, 'local'));
    }
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('settings in a content script', () => {
  it('are left as they are when the answer is none', async () => {
    const changed = vi.fn();
    onSettingsChanged(changed);
    for (const answer of [undefined, null, {}, { language: 'fr' }, { language: 'ja', role: 3 }, { language: 'ja' }]) {
      browser.runtime.sendMessage.mockResolvedValue(answer);
      await Promise.all(browser.storage.onChanged.fire({ settings: {} }, 'local'));
    }
    expect(changed).not.toHaveBeenCalled();
  });

  it('are asked for again after a change, until the signal aborts', async () => {
    browser.runtime.sendMessage.mockResolvedValue(settingsIn('en'));
    const changed = vi.fn();
    const controller = new AbortController();
    onSettingsChanged(changed, controller.signal);

    browser.storage.onChanged.fire({ other: {} }, 'local');
    browser.storage.onChanged.fire({ settings: {} }, 'sync');
    await Promise.all(browser.storage.onChanged.fire({ settings: {} }, 'local'));
    expect(changed.mock.calls).toEqual([[settingsIn('en')]]);

    controller.abort();
    expect(browser.storage.onChanged.listeners.size).toBe(0);
  });

  it('end without an error when the extension has taken its events along', () => {
    const controller = new AbortController();
    onSettingsChanged(vi.fn(), controller.signal);
    browser.storage.onChanged.removeListener = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(() => controller.abort()).not.toThrow();
  });

  it('come in the order of the changes when answers overtake each other', async () => {
    const answers: ((settings: unknown) => void)[] = [];
    browser.runtime.sendMessage.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const changed = vi.fn();
    onSettingsChanged(changed);
    const first = browser.storage.onChanged.fire({ settings: {} }, 'local');
    const second = browser.storage.onChanged.fire({ settings: {} }, 'local');
    answers[1]?.(settingsIn('en'));
    answers[0]?.(settingsIn('ja'));
    await Promise.all([...first, ...second]);
    expect(changed.mock.calls).toEqual([[settingsIn('en')]]);
  });
});

describe('a panel seen from a frame', () => {
  it('is taken only from this extension and by its name', () => {
    const connected = vi.fn();
    onPanelConnected(connected);
    browser.runtime.onConnect.fire(fakePort(PANEL_PORT, 'theirs'));
    browser.runtime.onConnect.fire(fakePort('other', 'ours'));
    expect(connected).not.toHaveBeenCalled();
    browser.runtime.onConnect.fire(fakePort(PANEL_PORT, 'ours'));
    expect(connected).toHaveBeenCalledOnce();
  });

  it('passes on commands, and drops what is none', () => {
    const port = fakePort(PANEL_PORT, 'ours');
    const commanded = vi.fn();
    onPanelConnected((panel) => panel.onCommand(commanded));
    browser.runtime.onConnect.fire(port);
    const fix = { type: 'apply-fix', request: 1, note: 'n', finding: 'f', fix: 0 };
    for (const message of [
      fix,
      { ...fix, fix: -1 },
      { ...fix, request: '1' },
      { type: 'insert', request: 2, note: 'n' },
      { type: 'show', request: 2, note: 'n' },
      { type: 'erase', request: 2, note: 'n' },
      null,
      'show',
    ]) {
      port.onMessage.fire(message);
    }
    expect(commanded.mock.calls).toEqual([[fix]]);
  });

  it('is told nothing more once it is closed', () => {
    const port = fakePort(PANEL_PORT, 'ours');
    const closed = vi.fn();
    let send = (): void => undefined;
    onPanelConnected((panel) => {
      panel.onClosed(closed);
      send = () => panel.send({ type: 'failure', detail: 'x' });
    });
    browser.runtime.onConnect.fire(port);
    send();
    port.onDisconnect.fire();
    send();
    expect(closed).toHaveBeenCalledOnce();
    expect(port.postMessage).toHaveBeenCalledOnce();
  });

  it('may go away between two events without an error in the page', () => {
    const port = fakePort(PANEL_PORT, 'ours');
    port.postMessage.mockImplementation(() => {
      throw new Error('Attempting to use a disconnected port object');
    });
    onPanelConnected((panel) => panel.send({ type: 'failure', detail: 'x' }));
    expect(() => browser.runtime.onConnect.fire(port)).not.toThrow();
  });

  it('is let go when the signal aborts', () => {
    const port = fakePort(PANEL_PORT, 'ours');
    const controller = new AbortController();
    onPanelConnected(() => undefined, controller.signal);
    browser.runtime.onConnect.fire(port);
    controller.abort();
    expect(port.disconnect).toHaveBeenCalledOnce();
    expect(browser.runtime.onConnect.listeners.size).toBe(0);
  });
});
