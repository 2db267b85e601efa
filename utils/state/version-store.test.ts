import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Version } from '../versions/version';
import { createPanelStore } from './panel-store';
import { fakePorts, notesReport } from './testing/fake-ports';
import { sampleNote as note } from './testing/samples';

const NOTE = 'Next action: FM to call on 5/31';
const version = (at: number, text: string, part: Partial<Version> = {}): Version => ({
  at,
  texts: { '': text },
  ...part,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(kept: Readonly<Record<string, readonly Version[]>>) {
  const world = fakePorts();
  world.ports.readVersions.mockImplementation(async (key) => ({ versions: kept[key] ?? [], full: false }));
  const store = createPanelStore(world.ports);
  world.goTo(3);
  const show = async (part: Parameters<typeof note>[1]): Promise<void> => {
    world.latest().report(notesReport('top', note('a', { key: 'n', ...part })));
    await vi.advanceTimersByTimeAsync(0);
  };
  const answer = async (outcome: object): Promise<void> => {
    const request = world.latest().sent.at(-1)?.request ?? 0;
    world.latest().report({ type: 'outcome', request, outcome: { ok: true, ...outcome } });
    await vi.advanceTimersByTimeAsync(0);
  };
  return { world, store, versions: store.versions, show, answer };
}

it('the versions of the note in view are listed, the newest first, and follow every change', async () => {
  const kept = { n: [version(1, 'one'), version(2, 'two')], m: [version(3, 'of another note')] };
  const { world, versions, show } = await open(kept);
  await show({});
  expect(versions.versions.value.map(({ at }) => at)).toEqual([2, 1]);
  await show({ key: 'm' });
  expect(versions.versions.value.map(({ at }) => at)).toEqual([3]);
  kept.m = [version(3, 'of another note'), version(4, 'more')];
  world.changeVersions('n');
  expect(world.ports.readVersions).toHaveBeenCalledTimes(2);
  world.changeVersions('m');
  await vi.advanceTimersByTimeAsync(0);
  expect(versions.versions.value.map(({ at }) => at)).toEqual([4, 3]);
  await show({ key: null });
  expect(versions.versions.value).toEqual([]);
});

it('an answer that comes after the note has changed is not shown', async () => {
  const { world, versions, show } = await open({});
  let late: (kept: { versions: Version[]; full: boolean }) => void = () => undefined;
  world.ports.readVersions.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
  await show({});
  await show({ key: 'm' });
  late({ versions: [version(1, 'late')], full: true });
  await vi.advanceTimersByTimeAsync(0);
  expect([versions.versions.value, versions.full.value]).toEqual([[], false]);
});

it('what was lost is offered until it is dismissed, and then no more', async () => {
  const { versions, show } = await open({ n: [version(1, NOTE)] });
  await show({ empty: true });
  expect(versions.offered.value?.at).toBe(1);
  versions.dismissOffered();
  expect(versions.offered.value).toBeNull();
  await show({ empty: false });
  await show({ empty: true });
  expect(versions.offered.value).toBeNull();
});

it('the note is read only while its versions are looked at, and again when it has changed', async () => {
  const { world, versions, show, answer } = await open({ n: [version(1, NOTE)] });
  await show({});
  expect(world.latest().sent).toEqual([]);
  versions.look(true);
  expect(world.latest().sent).toMatchObject([{ type: 'read', note: 'a' }]);
  await answer({ texts: { '': 'now' } });
  expect(versions.now.value).toEqual({ '': 'now' });
  await show({ revision: 2 });
  await answer({ texts: { '': 'later' } });
  expect(versions.now.value).toEqual({ '': 'later' });
  versions.look(false);
  await show({ revision: 3 });
  expect(world.latest().sent).toHaveLength(2);
});

it('a version is put back into the note that it is of, and the panel says so', async () => {
  const { world, store, show, answer } = await open({ n: [version(1, NOTE)] });
  await show({});
  store.putBack(version(1, NOTE));
  expect(world.latest().sent).toMatchObject([{ type: 'put-version', note: 'a', key: 'n', texts: { '': NOTE } }]);
  await answer({});
  expect(store.result.value).toMatchObject({ kind: 'put-back', version: { at: 1 } });
});
