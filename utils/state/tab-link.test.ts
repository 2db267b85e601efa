import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTabLink } from './tab-link';
import { fakePorts, notesReport } from './testing/fake-ports';
import { sampleNote as note } from './testing/samples';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the link to the tab in front', () => {
  it('connects at once and shows the note that had the focus last', () => {
    const world = fakePorts();
    const link = createTabLink(world.ports);
    world.goTo(3);
    expect(link.connection.value).toBe('connecting');
    world.latest().report(notesReport('top', note('a', { focusedAt: 1 })));
    world.latest().report(notesReport('inner', note('b', { focusedAt: 5 }), note('c', { focusedAt: 2 })));
    expect(link.connection.value).toBe('note');
    expect(link.note.value?.id).toBe('b');
  });

  it('knows a page without a note form from a site that is not set up', () => {
    const world = fakePorts();
    const link = createTabLink(world.ports);
    world.goTo(3);
    world.latest().report(notesReport('top'));
    expect(link.connection.value).toBe('no-form');
    world.goTo(4);
    world.latest().ended();
    expect(link.connection.value).toBe('not-set-up');
  });

  it('forgets the tab before', () => {
    const world = fakePorts();
    const link = createTabLink(world.ports);
    world.goTo(3);
    world.latest().report(notesReport('top', note('a')));
    world.latest().report(null);
    world.goTo(4);
    expect(world.connections[0]?.closed).toBe(true);
    expect(link.connection.value).toBe('connecting');
    expect(link.note.value).toBeNull();
    expect(link.failure.value).toBeNull();
  });

  it('waits while a page loads, and tries again when it has', () => {
    const world = fakePorts();
    const link = createTabLink(world.ports);
    world.goTo(3, true);
    world.latest().ended();
    expect(link.connection.value).toBe('connecting');
    world.goTo(3, false);
    expect(world.connections).toHaveLength(2);
    world.latest().ended();
    expect(link.connection.value).toBe('not-set-up');
  });

  it('comes back after a reload', () => {
    const world = fakePorts();
    const link = createTabLink(world.ports);
    world.goTo(3);
    world.latest().report(notesReport('top', note('a')));
    world.latest().ended();
    world.goTo(3, true);
    expect(link.connection.value).toBe('connecting');
    world.startFrame(3);
    vi.advanceTimersByTime(100);
    world.latest().report(notesReport('top2', note('b')));
    expect(link.note.value?.id).toBe('b');
  });

  it('keeps a connection through navigation inside the page', () => {
    const world = fakePorts();
    createTabLink(world.ports);
    world.goTo(3);
    world.latest().report(notesReport('top', note('a')));
    world.goTo(3, true);
    world.goTo(3, false);
    expect(world.connections).toHaveLength(1);
  });

  it('connects once for a burst of new frames, and drops frames that are gone', () => {
    const world = fakePorts();
    const link = createTabLink(world.ports);
    world.goTo(3);
    world.latest().report(notesReport('old', note('a', { focusedAt: 9 })));
    world.startFrame(3);
    world.startFrame(3);
    world.startFrame(8);
    vi.advanceTimersByTime(100);
    expect(world.connections).toHaveLength(2);
    // What was in view stays until the frames have had time to answer, however long a busy page takes.
    vi.advanceTimersByTime(5000);
    expect(link.note.value?.id).toBe('a');
    world.latest().report(notesReport('new', note('b', { focusedAt: 5 })));
    vi.advanceTimersByTime(1000);
    expect(link.note.value?.id).toBe('b');
  });

  it('does not change the connection while a command is on its way', async () => {
    const world = fakePorts();
    const link = createTabLink(world.ports);
    world.goTo(3);
    world.latest().report(notesReport('top', note('a')));
    const outcome = link.send({ type: 'show', note: 'a', finding: 'f' });
    world.startFrame(3);
    vi.advanceTimersByTime(1000);
    expect(world.connections).toHaveLength(1);
    world.latest().report({ type: 'outcome', request: world.latest().sent[0]?.request ?? 0, outcome: { ok: true } });
    expect(await outcome).toEqual({ ok: true });
    vi.advanceTimersByTime(1000);
    expect(world.connections).toHaveLength(2);
  });

  it('ends a command as unavailable when the tab goes, nobody answers, or nobody is there', async () => {
    const world = fakePorts();
    const link = createTabLink(world.ports);
    const unavailable = { ok: false, reason: 'unavailable' };
    expect(await link.send({ type: 'show', note: 'a', finding: 'f' })).toEqual(unavailable);

    world.goTo(3);
    const gone = link.send({ type: 'show', note: 'a', finding: 'f' });
    world.goTo(4);
    expect(await gone).toEqual(unavailable);

    const silent = link.send({ type: 'show', note: 'a', finding: 'f' });
    vi.advanceTimersByTime(60_000);
    expect(await silent).toEqual(unavailable);
  });

  it('tells of a failure in the page and of a report that cannot be read', () => {
    const world = fakePorts();
    const link = createTabLink(world.ports);
    world.goTo(3);
    world.latest().report({ type: 'failure', detail: 'what happened' });
    expect(link.failure.value).toEqual({ detail: 'what happened' });
    link.dismissFailure();
    world.latest().report(null);
    expect(link.failure.value).toEqual({ detail: null });
  });
});
