import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding, FrameReport, NoteState, PanelCommand } from '../platform/messages';
import { createFrameReports, type FrameReportsPorts } from './frame-reports';

const finding = (severity: Finding['severity']) => ({ severity }) as Finding;
const noteOf = (id: string, focusedAt: number, ...severities: Finding['severity'][]): NoteState => ({
  id,
  site: 'FTOP',
  noteType: 'overall-status',
  focusedAt,
  empty: false,
  findings: severities.map(finding),
  held: false,
  ignored: 0,
  progress: null,
  key: null,
  revision: 1,
});

function openPanel() {
  const sent: FrameReport[] = [];
  const panel = {
    sent,
    command: (_command: PanelCommand): void => {},
    close: (): void => {},
    send: (report: FrameReport) => void sent.push(report),
    onCommand: (handler: (command: PanelCommand) => void) => void (panel.command = handler),
    onClosed: (handler: () => void) => void (panel.close = handler),
  };
  return panel;
}

describe('the reports of a frame', () => {
  let notes: NoteState[];
  let ending: AbortController;
  const badge = vi.fn<FrameReportsPorts['badge']>();
  const perform = vi.fn<FrameReportsPorts['perform']>();
  const start = () => createFrameReports({ notes: () => notes, perform, badge }, ending.signal);

  beforeEach(() => {
    vi.useFakeTimers();
    notes = [];
    ending = new AbortController();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.resetAllMocks();
  });

  it('tell a panel everything when it opens', () => {
    notes = [noteOf('a', 1)];
    const panel = openPanel();
    start().connected(panel);
    expect(panel.sent).toMatchObject([{ type: 'notes', notes }]);
  });

  it('tell changes once, however often they come', () => {
    const reports = start();
    const panel = openPanel();
    reports.connected(panel);
    notes = [noteOf('a', 1, 'error')];
    reports.changed();
    reports.changed();
    expect(panel.sent).toHaveLength(1);
    vi.runAllTimers();
    expect(panel.sent).toHaveLength(2);
  });

  it('are silent when nothing has changed, and when no panel is open', () => {
    const reports = start();
    const panel = openPanel();
    reports.connected(panel);
    reports.changed();
    vi.runAllTimers();
    expect(panel.sent).toHaveLength(1);
    panel.close();
    notes = [noteOf('a', 1, 'error')];
    reports.changed();
    vi.runAllTimers();
    expect(panel.sent).toHaveLength(1);
  });

  it('give the toolbar the numbers of the note that had the focus last, when they change', () => {
    const reports = start();
    notes = [noteOf('old', 1, 'error'), noteOf('latest', 2, 'warning', 'info', 'warning')];
    reports.changed();
    vi.runAllTimers();
    reports.changed();
    vi.runAllTimers();
    expect(badge.mock.calls).toEqual([[{ count: 2, worst: 'warning' }]]);
    notes = [];
    reports.changed();
    vi.runAllTimers();
    expect(badge).toHaveBeenLastCalledWith({ count: 0, worst: null });
  });

  it('do not bother the toolbar about hints', () => {
    const reports = start();
    notes = [noteOf('a', 1, 'info')];
    reports.changed();
    vi.runAllTimers();
    expect(badge).not.toHaveBeenCalled();
  });

  it('answer a command of their own, and leave those of other frames', async () => {
    const panel = openPanel();
    start().connected(panel);
    perform.mockReturnValueOnce(Promise.resolve({ ok: true })).mockReturnValueOnce(null);
    panel.command({ type: 'insert', request: 7, note: 'a', text: 'x' });
    panel.command({ type: 'insert', request: 8, note: 'of another frame', text: 'x' });
    await vi.runAllTimersAsync();
    expect(panel.sent.slice(1)).toEqual([{ type: 'outcome', request: 7, outcome: { ok: true } }]);
  });

  it('offer the text of a command that failed, and say what failed', async () => {
    const panel = openPanel();
    start().connected(panel);
    perform.mockReturnValueOnce(Promise.reject(new Error('no editor')));
    panel.command({ type: 'insert', request: 7, note: 'a', text: 'a template' });
    await vi.runAllTimersAsync();
    expect(panel.sent.slice(1)).toEqual([
      { type: 'failure', detail: 'Error: no editor' },
      { type: 'outcome', request: 7, outcome: { ok: false, reason: 'unavailable', text: 'a template' } },
    ]);
  });

  it('keep failures for the panel that opens next', () => {
    const reports = start();
    reports.failed(new Error('early'));
    const panel = openPanel();
    reports.connected(panel);
    expect(panel.sent.at(-1)).toEqual({ type: 'failure', detail: 'Error: early' });
    const second = openPanel();
    reports.connected(second);
    expect(second.sent).toHaveLength(1);
  });

  it('end with their signal', () => {
    const reports = start();
    notes = [noteOf('a', 1, 'error')];
    reports.changed();
    ending.abort();
    vi.runAllTimers();
    expect(badge).not.toHaveBeenCalled();
  });
});
