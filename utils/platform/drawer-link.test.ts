import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectByWorker } from './drawer-link';
import { fakeBrowser, fakePort } from './testing/fake-browser';

describe('the connection of a drawer', () => {
  let browser: ReturnType<typeof fakeBrowser>;
  let ports: ReturnType<typeof fakePort>[];
  const listener = { report: vi.fn(), frameStarted: vi.fn(), versionsChanged: vi.fn(), gone: vi.fn() };
  const show = { type: 'show', request: 7, note: 'n', finding: 'f' } as const;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
    ports = [];
    browser = fakeBrowser();
    const connect = ({ name }: { name: string }) => {
      const port = fakePort(name);
      ports.push(port);
      return port;
    };
    vi.stubGlobal('browser', { ...browser, runtime: Object.assign(browser.runtime, { connect }) });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('passes on reports and the news of a frame, and says so of what is neither', () => {
    connectByWorker(listener);
    const report = { type: 'failure', detail: 'x' };
    ports[0]!.onMessage.fire(report);
    ports[0]!.onMessage.fire({ type: 'frame-started' });
    ports[0]!.onMessage.fire({ type: 'versions-changed', key: 'n' });
    ports[0]!.onMessage.fire({ type: 'notes', notes: 'none' });
    expect(listener.report.mock.calls).toEqual([[report], [null]]);
    expect(listener.frameStarted).toHaveBeenCalledOnce();
    expect(listener.versionsChanged).toHaveBeenCalledExactlyOnceWith('n');
  });

  it('is made again when the worker is stopped, and what was asked meanwhile was not done', () => {
    const connection = connectByWorker(listener);
    connection.send(show);
    ports[0]!.onDisconnect.fire();
    expect(listener.report).toHaveBeenCalledExactlyOnceWith({
      type: 'outcome',
      request: 7,
      outcome: { ok: false, reason: 'unavailable' },
    });
    vi.advanceTimersByTime(0);
    expect(ports).toHaveLength(2);
    connection.send(show);
    expect(ports[1]!.postMessage).toHaveBeenCalledExactlyOnceWith(show);
  });

  it('is tried for at longer and longer intervals while nobody answers', () => {
    connectByWorker(listener);
    for (const [attempt, pause] of [0, 200, 1_000, 5_000, 5_000].entries()) {
      ports[attempt]!.onDisconnect.fire();
      if (pause > 0) vi.advanceTimersByTime(pause - 1);
      expect(ports).toHaveLength(pause > 0 ? attempt + 1 : 1);
      vi.advanceTimersByTime(1);
      expect(ports).toHaveLength(attempt + 2);
    }
  });

  it('ends with the extension', () => {
    connectByWorker(listener);
    browser.runtime.id = undefined;
    ports[0]!.onDisconnect.fire();
    vi.advanceTimersByTime(10_000);
    expect(listener.gone).toHaveBeenCalledOnce();
    expect(ports).toHaveLength(1);
  });

  it('is not made again once it is closed', () => {
    connectByWorker(listener).close();
    ports[0]!.onDisconnect.fire();
    vi.advanceTimersByTime(10_000);
    expect(ports).toHaveLength(1);
    expect(listener.report).not.toHaveBeenCalled();
  });
});
