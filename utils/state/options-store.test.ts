import { describe, expect, it } from 'vitest';
import type { RulePack } from '../packs/rule-pack';
import { createOptionsStore } from './options-store';
import { fakeOptionsPorts, sampleFile, samplePack } from './testing/fake-options-ports';

const builtIn = samplePack('built-in');
const winback = samplePack('winback', { version: '3/b' });
const entry = (key: string, pack: RulePack = samplePack(key)) => ({ key, imported: '2026-01-01', pack });

async function open(world: Parameters<typeof fakeOptionsPorts>[0] = {}) {
  const fake = fakeOptionsPorts({ readings: { winback: { ok: true, pack: winback } }, ...world });
  const store = createOptionsStore(fake.ports, builtIn);
  await new Promise((done) => setTimeout(done));
  return { ...fake, store, importing: () => store.packs.importer.read(sampleFile('winback')) };
}

describe('a setting', () => {
  it('is stored at once, and said to be', async () => {
    const { store, ports } = await open();
    await store.chooseRole('fe');
    expect(ports.updateSettings).toHaveBeenLastCalledWith({ role: 'fe', roleAsked: true });
    expect(store.notice.value).toEqual({ kind: 'saved', change: { setting: 'role', value: 'fe' } });
    await store.chooseLanguage('ja');
    expect(store.language.value).toBe('ja');
    await store.chooseHold('nothing');
    expect(store.settings.value).toMatchObject({ role: 'fe', language: 'ja', hold: 'nothing' });
    store.dismissNotice();
    expect(store.notice.value).toBeNull();
  });

  it('is as before when it could not be stored, and the page says so', async () => {
    const { store, ports } = await open();
    ports.updateSettings.mockRejectedValue(new Error('quota'));
    await store.chooseHold('warnings');
    expect(store.settings.value?.hold).toBe('errors');
    expect(store.notice.value).toEqual({ kind: 'not-saved' });
  });
});

describe('a rule', () => {
  it('gets another severity, is off, and as the pack says again', async () => {
    const { store, settings } = await open();
    await store.chooseRule('tag-missing', 'info');
    await store.chooseRule('owner-missing', 'off');
    expect(settings().choices).toEqual({ 'tag-missing': 'info', 'owner-missing': 'off' });
    expect([store.changedRules.value, store.offRules.value]).toEqual([2, 1]);
    await store.chooseRule('tag-missing', undefined);
    expect(settings().choices).toEqual({ 'owner-missing': 'off' });
    expect(store.notice.value).toEqual({
      kind: 'saved',
      change: { setting: 'rule', rule: 'tag-missing', value: undefined },
    });
  });

  it('of another pack keeps its choice when all are reset', async () => {
    const { store, settings } = await open({ settings: { choices: { 'tag-missing': 'off', elsewhere: 'off' } } });
    expect(store.changedRules.value).toBe(1);
    await store.resetRules();
    expect(settings().choices).toEqual({ elsewhere: 'off' });
    expect(store.notice.value).toEqual({ kind: 'saved', change: { setting: 'all-rules' } });
  });
});

describe('an import', () => {
  it('changes nothing until the pack is used; then it is in force, and there is a way back', async () => {
    const { store, packs, importing } = await open();
    await importing();
    expect(packs()).toEqual({ packs: [], active: null });
    expect(await store.packs.useImported()).toBe(true);
    const imported = { key: 'key-1', imported: '2026-11-22', pack: winback };
    expect(packs()).toEqual({ packs: [imported], active: 'key-1', former: null });
    expect(store.packs.inForce.value).toBe(winback);
    expect(store.packs.former.value?.pack).toBe(builtIn);
    expect(store.packs.importer.state.value).toBeNull();
    expect(store.notice.value).toEqual({ kind: 'in-force', pack: winback });

    await store.packs.use(store.packs.former.value!);
    expect(packs()).toMatchObject({ active: null, former: 'key-1' });
    expect(store.packs.inForce.value).toBe(builtIn);
  });

  it('of a pack that is there already puts that one into force', async () => {
    const { store, packs, importing } = await open({ packs: { packs: [entry('w', winback)] } });
    await importing();
    expect(await store.packs.useImported()).toBe(true);
    expect(packs()).toEqual({ packs: [entry('w', winback)], active: 'w', former: null });
  });

  it('is refused with ten packs stored, and can be used once one is removed', async () => {
    const ten = Array.from({ length: 10 }, (_, index) => entry(`p${index}`));
    const { store, packs, importing } = await open({ packs: { packs: ten } });
    await importing();
    expect(store.packs.full.value).toBe(true);
    expect(await store.packs.useImported()).toBe(false);
    expect(store.notice.value).toEqual({ kind: 'packs-full' });
    expect(packs().packs).toHaveLength(10);
    expect(await store.packs.remove(store.packs.shelf.value![1]!)).toBe(true);
    expect(await store.packs.useImported()).toBe(true);
  });

  it('loses nothing when there is no room to store it', async () => {
    const before = { packs: [entry('a')], active: 'a' };
    const { store, ports, packs, importing } = await open({ packs: before });
    ports.writePacks.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await importing();
    expect(await store.packs.useImported()).toBe(false);
    expect(store.notice.value).toEqual({ kind: 'packs-not-saved' });
    expect(packs()).toEqual(before);
    expect(store.packs.shelf.value?.map(({ key }) => key)).toEqual([null, 'a']);
    expect(store.packs.importer.state.value?.kind).toBe('ready');
  });
});

describe('the packs', () => {
  it('keep what another window has stored meanwhile', async () => {
    const { store, packs, changeSilently, importing } = await open();
    await importing();
    changeSilently({ packs: [entry('other')], active: null });
    await store.packs.useImported();
    expect(packs().packs.map(({ key }) => key)).toEqual(['other', 'key-1']);
  });

  it('keep both of two changes made at once', async () => {
    const { store, packs } = await open({ packs: { packs: [entry('a'), entry('b'), entry('c')] } });
    const [, a, b] = store.packs.shelf.value!;
    await Promise.all([store.packs.remove(a!), store.packs.remove(b!)]);
    expect(packs().packs.map(({ key }) => key)).toEqual(['c']);
  });

  it('say that one is removed, and never remove the one in force', async () => {
    const { store, packs } = await open({ packs: { packs: [entry('a'), entry('b')], active: 'a' } });
    const [, a, b] = store.packs.shelf.value!;
    expect(await store.packs.remove(a!)).toBe(false);
    expect(await store.packs.remove(b!)).toBe(true);
    expect(store.notice.value).toEqual({ kind: 'removed', pack: b!.pack });
    expect(packs().packs.map(({ key }) => key)).toEqual(['a']);
  });

  it('are exported under a name that files may have', async () => {
    const { store, ports } = await open({ packs: { packs: [entry('w', winback)] } });
    store.packs.exportPack(store.packs.shelf.value![1]!);
    const [name, text] = ports.saveFile.mock.calls[0]!;
    expect(name).toBe('winback-3-b.json');
    expect(JSON.parse(text)).toEqual(winback);
    expect(store.notice.value).toEqual({ kind: 'exported', file: 'winback-3-b.json' });
  });

  it('that can’t be read leave nothing to show', async () => {
    const fake = fakeOptionsPorts();
    fake.ports.readPacks.mockRejectedValue(new Error('gone'));
    const store = createOptionsStore(fake.ports, builtIn);
    await new Promise((done) => setTimeout(done));
    expect(store.packs.failed.value).toBe(true);
  });
});
