import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../platform/messages';
import { createPanelStore } from './panel-store';
import { fakePorts, notesReport } from './testing/fake-ports';
import { sampleFinding as finding, sampleNote as note } from './testing/samples';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function open() {
  const world = fakePorts();
  const store = createPanelStore(world.ports);
  world.goTo(3);
  return {
    world,
    store,
    report: (...findings: Parameters<typeof finding>[0][]) =>
      world.latest().report(notesReport('top', note('a', { findings: findings.map((id) => finding(id)) }))),
    async answer(outcome: Outcome) {
      world.latest().report({ type: 'outcome', request: world.latest().sent.at(-1)?.request ?? 0, outcome });
      await vi.advanceTimersByTimeAsync(0);
    },
    ids: () => store.findings.value.map(({ finding: { id }, solved }) => (solved ? `(${id})` : id)),
  };
}

describe('the panel’s findings', () => {
  it('keep their places while one types, and leave after their fade', () => {
    const panel = open();
    panel.report('a', 'b');
    panel.report('c', 'b');
    expect(panel.ids()).toEqual(['(a)', 'b', 'c']);
    vi.advanceTimersByTime(120);
    expect(panel.ids()).toEqual(['b', 'c']);
  });

  it('start anew with another note', () => {
    const panel = open();
    panel.report('a', 'b');
    panel.world.latest().report(notesReport('other', note('z', { focusedAt: 9, findings: [finding('b')] })));
    expect(panel.ids()).toEqual(['b']);
  });

  it('are counted as they stand, without those that fade', () => {
    const panel = open();
    panel.report('a', 'b');
    panel.report('b');
    expect(panel.store.counts.value).toEqual({ errors: 1, warnings: 0, hints: 0 });
  });
});

describe('a step', () => {
  it('goes to the note in view', () => {
    const panel = open();
    panel.report('a');
    panel.store.applyFix(finding('a'), 1);
    expect(panel.world.latest().sent).toEqual([{ type: 'apply-fix', request: 1, note: 'a', finding: 'a', fix: 1 }]);
  });

  it('says that a template was inserted', async () => {
    const panel = open();
    panel.report();
    panel.store.insert({ name: 'Summary', text: 'text' });
    expect(panel.store.result.value).toBeNull();
    await panel.answer({ ok: true });
    expect(panel.store.result.value).toEqual({ kind: 'inserted', name: 'Summary' });
  });

  it('says nothing of a fix that worked: the finding is gone', async () => {
    const panel = open();
    panel.report('a');
    panel.store.applyFix(finding('a'), 0);
    await panel.answer({ ok: true });
    expect(panel.store.result.value).toBeNull();
  });

  it('offers the template’s text when it could not be inserted', async () => {
    const panel = open();
    panel.report();
    panel.store.insert({ name: 'Summary', text: 'text' });
    await panel.answer({ ok: false, reason: 'too-long', over: 3 });
    expect(panel.store.result.value).toEqual({
      kind: 'refused',
      outcome: { ok: false, reason: 'too-long', over: 3, text: 'text' },
    });
  });

  it('keeps a text on offer when the page has made its form anew, but not a mere word', async () => {
    const panel = open();
    panel.report('a');
    panel.store.applyFix(finding('a'), 0);
    await panel.answer({ ok: false, reason: 'reverted', text: 'text' });
    panel.world.latest().report(notesReport('top', note('b')));
    expect(panel.store.result.value?.kind).toBe('refused');

    panel.store.insert({ name: 'Summary', text: 'text' });
    await panel.answer({ ok: true });
    panel.world.latest().report(notesReport('top', note('c')));
    expect(panel.store.result.value).toBeNull();
  });
});
