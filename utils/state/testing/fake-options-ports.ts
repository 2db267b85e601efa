import { vi } from 'vitest';
import type { PackReading } from '../../packs/reading/parse-pack';
import type { RulePack } from '../../packs/rule-pack';
import type { OptionsPorts } from '../../platform/options';
import type { StoredPacks } from '../../platform/stored-packs';
import type { StoredSettings } from '../../platform/stored-settings';

/** A pack to test with: two rules, two roles. */
export function samplePack(id: string, part: Partial<RulePack> = {}): RulePack {
  const rule = (ruleId: string, severity: 'error' | 'warning', text: string) => ({
    id: ruleId,
    kind: 'reminder' as const,
    severity,
    when: { all: [] },
    message: { ja: `${ruleId}の文。詳しい説明。「{found}」のこと。`, en: `${text}. It means “{found}” here.` },
    guidance: 'guide',
    examples: { bad: [{ text: 'bad' }], good: [{ text: 'good' }] },
  });
  return {
    format: 1,
    id,
    version: '1',
    name: { ja: `${id} パック`, en: `Pack ${id}` },
    noteTypes: [{ id: 'status', name: { ja: '状況', en: 'Status' } }],
    roles: [
      { id: 'fm', name: { ja: 'マネージャー', en: 'Manager' } },
      { id: 'fe', name: { ja: 'エンジニア', en: 'Engineer' } },
    ],
    templates: [],
    guidance: {
      guide: {
        title: { ja: '見出し', en: 'Heading' },
        passage: { ja: 'ガイドの文章', en: 'What the guidance says' },
        page: 'https://example.com/guide',
        date: '2020-05-12',
      },
    },
    vocabularies: {},
    signals: {},
    tags: {},
    codeLists: {},
    outlines: {},
    actions: {},
    rules: [rule('tag-missing', 'error', 'The tag is missing'), rule('owner-missing', 'warning', 'Nobody owns it')],
    ...part,
  };
}

interface World {
  readonly settings?: Partial<StoredSettings>;
  readonly packs?: Partial<StoredPacks>;
  /** What becomes of each file that is read, by its text. */
  readonly readings?: Readonly<Record<string, PackReading>>;
}

/** The options page's ports without a browser: the test is the storage and the files. */
export function fakeOptionsPorts({ settings = {}, packs = {}, readings = {} }: World = {}) {
  let stored: StoredSettings = {
    language: 'en',
    roleAsked: true,
    choices: {},
    hold: 'errors',
    keepVersions: true,
    drawer: { side: 'right', width: 360 },
    ...settings,
  };
  let shelf: StoredPacks = { packs: [], active: null, ...packs };
  let settingsChanged: (settings: StoredSettings) => void = () => undefined;
  let packsChanged: (packs: StoredPacks) => void = () => undefined;
  let keys = 0;

  const ports = {
    readSettings: async () => stored,
    updateSettings: vi.fn<OptionsPorts['updateSettings']>(async (change) => {
      stored = { ...stored, ...change };
      settingsChanged(stored);
    }),
    watchSettings(changed) {
      settingsChanged = changed;
      return () => undefined;
    },
    uiLanguage: () => 'en',
    readPacks: vi.fn<OptionsPorts['readPacks']>(async () => shelf),
    writePacks: vi.fn<OptionsPorts['writePacks']>(async (next) => {
      shelf = next;
      packsChanged(shelf);
    }),
    watchPacks(changed) {
      packsChanged = changed;
      return () => undefined;
    },
    readPack: async (text) =>
      readings[text] ?? { ok: false, problems: [{ path: '', code: 'packNoObject', params: {} }] },
    saveFile: vi.fn<OptionsPorts['saveFile']>(),
    clearVersions: vi.fn<OptionsPorts['clearVersions']>(async () => true),
    today: () => '2026-11-22',
    newKey: () => `key-${++keys}`,
  } satisfies OptionsPorts;

  return {
    ports,
    packs: () => shelf,
    settings: () => stored,
    /** Another window changes the packs, of which this one has not heard yet. */
    changeSilently: (next: StoredPacks) => {
      shelf = next;
    },
  };
}

/** A file to import. */
export function sampleFile(text: string, part: { readonly name?: string; readonly size?: number } = {}) {
  return { name: 'pack.json', size: text.length, text: async () => text, ...part };
}
