import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PANEL_PORT } from './messages';
import { connectToTab } from './tab-port';
import { fakeBrowser, fakePort } from './testing/fake-browser';

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return world.browser;
  },
}));

let port: ReturnType<typeof fakePort>;
const listener = { report: vi.fn(), ended: vi.fn() };
beforeEach(() => {
  const browser = fakeBrowser();
  port = fakePort(PANEL_PORT);
  browser.tabs.connect.mockReturnValue(port);
  world.browser = browser;
  vi.clearAllMocks();
});

describe('the connection to a tab', () => {
  it('passes on well-formed reports as they are', () => {
    connectToTab(3, listener);
    const reports = [
      {
        type: 'notes',
        frame: 'f',
        notes: [
          {
            id: 'n',
            site: 'FTOP',
            noteType: 'overall-status',
            focusedAt: 12.5,
            empty: false,
            findings: [
              {
                id: '1',
                rule: 'r',
                severity: 'error',
                message: 'm',
                start: 0,
                end: 2,
                fixes: [{ title: 'x', safe: true, edits: [{ start: 0, end: 0, text: '#' }] }],
                excerpt: { before: '', mark: 'ab', after: '' },
                field: 'risk',
              },
            ],
            held: true,
            ignored: 1,
            progress: { done: 3, total: 6 },
            key: '[]',
            revision: 4,
          },
        ],
      },
      { type: 'outcome', request: 1, outcome: { ok: true } },
      { type: 'outcome', request: 1, outcome: { ok: false, reason: 'too-long', over: 3, text: 't' } },
      { type: 'failure', detail: 'd' },
    ];
    for (const report of reports) port.onMessage.fire(report);
    expect(listener.report.mock.calls).toEqual(reports.map((report) => [report]));
  });

  it('says so when something came that is no report', () => {
    connectToTab(3, listener);
    for (const message of [
      null,
      {},
      { type: 'notes', frame: 'f', notes: [{}] },
      { type: 'outcome', request: 1, outcome: { ok: false, reason: 'whim' } },
      { type: 'failure' },
    ]) {
      port.onMessage.fire(message);
    }
    expect(listener.report.mock.calls).toEqual(Array.from({ length: 5 }, () => [null]));
  });

  it('ends when no frame listens, and sends nothing after it', () => {
    const connection = connectToTab(3, listener);
    port.onDisconnect.fire();
    connection.send({ type: 'show', request: 1, note: 'n', finding: 'f' });
    expect(listener.ended).toHaveBeenCalledOnce();
    expect(port.postMessage).not.toHaveBeenCalled();
  });

  it('is silent after it was closed from here', () => {
    connectToTab(3, listener).close();
    port.onMessage.fire({ type: 'failure', detail: 'late' });
    port.onDisconnect.fire();
    expect(listener.report).not.toHaveBeenCalled();
    expect(listener.ended).not.toHaveBeenCalled();
  });
});
