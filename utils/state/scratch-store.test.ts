import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteState, RuleSet, Scratch } from '../platform/messages';
import type { ScratchNote, ScratchNotePorts } from '../scratch/scratch-note';
import { createPanelStore } from './panel-store';
import type { ScratchPorts } from './scratch-store';
import { fakePorts, notesReport } from './testing/fake-ports';
import { sampleFinding, sampleNote } from './testing/samples';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const PACK = {
  name: { ja: '', en: '' },
  noteTypes: ['status', 'technical'].map((id) => ({ id, name: { ja: id, en: id } })),
  roles: [],
  templates: [],
  guidance: {},
  passages: {},
  noteTypeOf: { fe: 'technical' },
};

/** A panel whose tab, engine and memory are played by the test. */
async function open({ kept = null, role }: { readonly kept?: Scratch | null; readonly role?: string } = {}) {
  const world = fakePorts({ role, language: 'en' }, PACK);
  let heard: (scratch: Scratch) => void = () => undefined;
  let told: ScratchNotePorts | null = null;
  let state: NoteState = sampleNote('scratch', { findings: [sampleFinding('s')] });
  const engine = {
    state: () => state,
    perform: vi.fn<ScratchNote['perform']>(async () => ({ ok: true })),
    clear: vi.fn<ScratchNote['clear']>(async () => undefined),
    look: vi.fn<ScratchNote['look']>(),
    choose: vi.fn<ScratchNote['choose']>(),
    changeRules: vi.fn<ScratchNote['changeRules']>(),
  };
  const ports = {
    limit: 10,
    loadEngine: async () => ({
      openScratchNote(_box, _noteType, _rules, given) {
        told = given;
        return engine;
      },
    }),
    readRules: async () => ({ settings: { language: 'en', choices: {}, hold: 'errors' } }) as unknown as RuleSet,
    readScratch: async () => kept,
    keepScratch: vi.fn<ScratchPorts['keepScratch']>(async () => undefined),
    onScratchChanged(changed) {
      heard = changed;
      return () => undefined;
    },
  } satisfies ScratchPorts;
  const store = createPanelStore(world.ports, ports);
  const scratch = store.scratch!;
  const box = { value: '' } as HTMLTextAreaElement;
  const later = () => vi.advanceTimersByTimeAsync(0);
  world.goTo(3);
  await later();
  const close = scratch.open(box);
  await later();
  return {
    world,
    store,
    scratch,
    engine,
    box,
    close,
    later,
    kept: () => ports.keepScratch.mock.calls.map(([{ text }]) => text),
    keepScratch: ports.keepScratch,
    hear: (part: Partial<Scratch>) => heard({ text: '', noteType: '', by: 'another panel', ...part }),
    async say(next: NoteState) {
      state = next;
      told?.changed();
      await later();
    },
    noForm: () => world.latest().report(notesReport('top')),
    form: () => world.latest().report(notesReport('top', sampleNote('form', { findings: [sampleFinding('f')] }))),
    ids: () => store.findings.value.map(({ finding: { id } }) => id),
  };
}

describe('the scratch note in the panel', () => {
  it('is in view where there is no form, and gives way to one', async () => {
    const panel = await open();
    expect(panel.store.inScratch.value).toBe(false);
    panel.noForm();
    expect(panel.store.inScratch.value).toBe(true);
    expect(panel.ids()).toEqual(['s']);
    panel.form();
    expect(panel.store.inScratch.value).toBe(false);
    expect(panel.store.note.value?.id).toBe('form');
  });

  it('is in view on a site that is not set up, and while the next page is looked at', async () => {
    const panel = await open();
    panel.world.latest().ended();
    expect(panel.store.connection.value).toBe('not-set-up');
    expect(panel.store.inScratch.value).toBe(true);
    panel.world.goTo(4, true);
    expect(panel.store.connection.value).toBe('connecting');
    expect(panel.store.inScratch.value).toBe(true);
  });

  it('stays beside a form that appears while somebody writes in it, until it is left', async () => {
    const panel = await open();
    panel.noForm();
    panel.scratch.focus(true);
    panel.form();
    panel.scratch.focus(false);
    expect(panel.store.inScratch.value).toBe(true);
    panel.scratch.leave();
    expect(panel.ids()).toEqual(['f']);
  });

  it('comes beside a form when it is asked for, and not again once there was no form', async () => {
    const panel = await open();
    panel.form();
    panel.scratch.show();
    expect(panel.ids()).toEqual(['s']);
    panel.noForm();
    panel.form();
    expect(panel.ids()).toEqual(['f']);
  });

  it('takes the commands while it is in view, and the tab none of them', async () => {
    const panel = await open();
    panel.noForm();
    panel.store.applyFix(sampleFinding('s'), 0);
    await panel.later();
    expect(panel.engine.perform).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'apply-fix', finding: 's', fix: 0 }),
    );
    expect(panel.world.latest().sent).toEqual([]);
  });

  it('offers the text of a template that it can’t take, as the engine failed', async () => {
    const panel = await open();
    panel.noForm();
    panel.engine.perform.mockRejectedValue(new Error('broken'));
    panel.store.insert({ name: 'Summary', text: 'text' });
    await panel.later();
    expect(panel.store.result.value).toMatchObject({ kind: 'refused', outcome: { text: 'text' } });
    expect(panel.store.failure.value).toEqual({ detail: 'Error: broken' });
    panel.store.dismissFailure();
    expect(panel.store.failure.value).toBeNull();
  });

  it('shows what the engine finds as it changes', async () => {
    const panel = await open();
    panel.noForm();
    await panel.say(sampleNote('scratch', { findings: [] }));
    expect(panel.store.counts.value.errors).toBe(0);
  });
});

describe('the type of the scratch note', () => {
  it('is what the role writes, until one is chosen', async () => {
    const panel = await open({ role: 'fe' });
    expect(panel.scratch.noteType.value).toBe('technical');
    panel.scratch.choose('status');
    expect(panel.engine.choose).toHaveBeenLastCalledWith('status');
    expect(panel.keepScratch).toHaveBeenLastCalledWith(expect.objectContaining({ noteType: 'status' }));
  });

  it('is the first of the pack where nothing else is known, or what was chosen is gone', async () => {
    const panel = await open({ kept: { text: '', noteType: 'of another pack', by: 'x' } });
    expect(panel.scratch.noteType.value).toBe('status');
  });
});

describe('the text of the scratch note', () => {
  it('is there again when the panel opens', async () => {
    const panel = await open({ kept: { text: 'kept', noteType: 'technical', by: 'x' } });
    expect(panel.box.value).toBe('kept');
    expect(panel.scratch.text.value).toBe('kept');
    expect(panel.scratch.noteType.value).toBe('technical');
  });

  it('is kept at once, and of what follows while that is on its way the last', async () => {
    const panel = await open();
    for (const text of ['a', 'ab', 'abc']) panel.scratch.written(text);
    await panel.later();
    expect(panel.kept()).toEqual(['a', 'abc']);
  });

  it('follows the panel of another window, but not its own echo, and never where somebody writes', async () => {
    const panel = await open();
    panel.hear({ text: 'theirs' });
    expect(panel.box.value).toBe('theirs');
    panel.scratch.written('mine');
    panel.box.value = 'mine';
    panel.hear({ text: 'an echo', by: panel.keepScratch.mock.calls[0]![0].by });
    expect(panel.box.value).toBe('mine');
    panel.scratch.focus(true);
    panel.hear({ text: 'theirs' });
    expect(panel.box.value).toBe('mine');
  });
});
