// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { createOptionsStore } from '../../utils/state/options-store';
import { fakeOptionsPorts, sampleFile, samplePack } from '../../utils/state/testing/fake-options-ports';
import { button, click, mount, type Mounted } from '../testing/rendering';
import { Options } from './options';

const builtIn = samplePack('built-in');
const winback = samplePack('winback', { version: '2', roles: [] });
const readings = {
  good: { ok: true, pack: winback },
  bad: {
    ok: false,
    problems: [
      { path: 'id', line: 2, code: 'textEmpty', params: {} },
      { path: '', code: 'moreProblems', params: { count: 4 } },
    ],
  },
} as const;

let mounted: Mounted;
let fake: ReturnType<typeof fakeOptionsPorts>;
let store: ReturnType<typeof createOptionsStore>;

const settle = (): Promise<void> => act(() => new Promise<void>((done) => void setTimeout(done, 5)));

async function open(world: Parameters<typeof fakeOptionsPorts>[0] = {}): Promise<HTMLElement> {
  fake = fakeOptionsPorts({ readings, ...world });
  store = createOptionsStore(fake.ports, builtIn);
  mounted = mount(<Options store={store} />);
  await settle();
  return mounted.root as HTMLElement;
}

async function importFile(text: 'good' | 'bad'): Promise<void> {
  await act(() => store.packs.importer.read(sampleFile(text, { name: `${text}.json` })));
  await settle();
}

/** The select with this label, visible or not. */
function select(root: ParentNode, label: string): HTMLSelectElement {
  const named = [...root.querySelectorAll('select')].find((each) => {
    const text = root.querySelector(`label[for="${each.id}"]`)?.textContent;
    return each.getAttribute('aria-label') === label || text === label;
  });
  if (named === undefined) throw new Error(`No select "${label}"`);
  return named;
}

async function choose(root: ParentNode, label: string, value: string): Promise<void> {
  const found = select(root, label);
  found.value = value;
  await act(() => void found.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

const says = (root: ParentNode): string | undefined => root.querySelector('.nw-toast')?.textContent ?? undefined;
const rows = (root: ParentNode, list: string): string[] =>
  [...root.querySelectorAll(`ul[aria-label="${list}"] > li`)].map((row) => row.textContent ?? '');

afterEach(() => mounted.remove());

describe('the options page', () => {
  it('has its language, title and headings', async () => {
    const root = await open();
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Notewright settings');
    expect([...root.querySelectorAll('h1, h2')].map(({ textContent }) => textContent)).toEqual([
      'Notewright settings',
      'General',
      'Saving',
      'Rule packs',
      'Rules',
    ]);
  });

  it('says so when nothing could be read', async () => {
    fake = fakeOptionsPorts();
    fake.ports.readPacks.mockRejectedValue(new Error('gone'));
    mounted = mount(<Options store={createOptionsStore(fake.ports, builtIn)} />);
    await settle();
    expect(mounted.root.textContent).toContain('The settings could not be read');
  });

  it('saves role, language and what holds a save at once, and says so', async () => {
    const root = await open();
    await choose(root, 'Your role', 'fe');
    expect(says(root)).toBe('Saved. Your role: Engineer');
    click([...root.querySelectorAll('input[type=radio]')][2]!);
    await settle();
    expect(says(root)).toBe('Saved. What holds a save: Nothing');
    await choose(root, 'Language', 'ja');
    expect(says(root)).toBe('保存しました。表示言語: 日本語');
    expect(document.title).toBe('Notewright の設定');
    expect(fake.settings()).toMatchObject({ role: 'fe', roleAsked: true, hold: 'nothing', language: 'ja' });
    await choose(root, 'あなたの役割', '');
    expect(fake.settings().role).toBeUndefined();
  });

  it('takes back what could not be saved, and says so', async () => {
    const root = await open();
    fake.ports.updateSettings.mockRejectedValue(new Error('quota'));
    await choose(root, 'Your role', 'fe');
    expect(select(root, 'Your role').value).toBe('');
    expect(says(root)).toContain('could not be saved and was taken back');
  });
});

describe('the rules', () => {
  it('stand with what they say, their id and their severity', async () => {
    const root = await open();
    expect(rows(root, 'Rules')[0]).toMatch(/^ErrorThe tag is missingIt means “…” here\.tag-missingShow the guidance/u);
    const options = [...select(root, 'Severity: The tag is missing').options].map(({ text }) => text);
    expect(options).toEqual(['As the pack says (error)', 'Error', 'Warning', 'Hint', 'Off']);
  });

  it('get another severity, are off, and are reset all together', async () => {
    const root = await open();
    await choose(root, 'Severity: The tag is missing', 'info');
    expect(says(root)).toBe('Saved. The tag is missing: Hint');
    await choose(root, 'Severity: Nobody owns it', 'off');
    expect(rows(root, 'Rules').map((row) => row.slice(0, 4))).toEqual(['Hint', 'OffN']);
    expect(root.querySelector('.nw-rules-summary p')?.textContent).toBe('2 rules, 1 off');
    click(button(root, 'Reset all'));
    await settle();
    expect(fake.settings().choices).toEqual({});
    expect(root.textContent).not.toContain('Reset all');
    expect(document.activeElement?.textContent).toBe('2 rules');
  });

  it('are found by words', async () => {
    const root = await open();
    const box = root.querySelector<HTMLInputElement>('input[type=text]')!;
    const type = async (words: string): Promise<void> => {
      box.value = words;
      await act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
    };
    await type('owner');
    expect(rows(root, 'Rules')).toHaveLength(1);
    expect(root.querySelector('.nw-rules-summary p')?.textContent).toBe('1 of 2 rules shown');
    await type('nothing like it');
    expect(root.textContent).toContain('No rule found');
  });
});

describe('an import', () => {
  it('shows what changes, and changes it once the pack is used', async () => {
    const root = await open();
    await importFile('good');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Import');
    expect(root.querySelector('.nw-import-ready h3')?.textContent).toBe('Pack winback');
    expect(root.querySelector('.nw-import-ready')?.textContent).toContain('What changes against “Pack built-in” (1)');
    expect(fake.packs().active).toBeNull();
    click(button(root, 'Use this pack'));
    await settle();
    expect(says(root)).toBe('“Pack winback” (2) is in force now, in open pages as well.');
    expect(rows(root, 'Available packs')[1]).toContain('In force');
    expect(root.querySelector('.nw-import-ready')).toBeNull();
    click(button(root, 'Go back to “Pack built-in” (1)'));
    await settle();
    expect(fake.packs().active).toBeNull();
    button(root, 'Go back to “Pack winback” (2)');
  });

  it('that is refused says why, a line a problem, and can be put away', async () => {
    const root = await open();
    await importFile('bad');
    expect(document.activeElement?.textContent).toContain('“bad.json” can’t be used: 5 problems');
    expect(root.querySelectorAll('.nw-import-lines li')).toHaveLength(2);
    click(button(root, 'Close'));
    expect(root.querySelector('.nw-box-error')).toBeNull();
    expect(document.activeElement?.getAttribute('type')).toBe('file');
  });

  it('of the pack in force has nothing to change', async () => {
    const root = await open({ packs: { packs: [{ key: 'w', imported: '2026-01-01', pack: winback }], active: 'w' } });
    await importFile('good');
    expect(root.querySelector('.nw-import-ready')?.textContent).toContain('This pack is in force already.');
  });

  it('says that ten packs are enough', async () => {
    const packs = Array.from({ length: 10 }, (_, index) => ({
      key: `${index}`,
      imported: '2026-01-01',
      pack: samplePack(`p${index}`),
    }));
    const root = await open({ packs: { packs } });
    await importFile('good');
    expect(root.querySelector('.nw-import-ready')?.textContent).toContain('Ten packs are stored');
  });
});

describe('the list of packs', () => {
  const packs = { packs: [{ key: 'w', imported: '2026-01-01', pack: winback }] };

  it('marks the pack in force in words, and offers what can be done with each', async () => {
    const root = await open({ packs });
    expect(rows(root, 'Available packs')).toEqual([
      'Pack built-inIn forceVersion 1 · built in · 2 rulesExport',
      'Pack winbackVersion 2 · imported on 2026-01-01 · 2 rulesUseExportRemove',
    ]);
    click(button(root, 'Use “Pack winback” (2)'));
    await settle();
    expect(rows(root, 'Available packs')[1]).toMatch(/^Pack winbackIn force.*2 rulesExport$/u);
    expect(document.activeElement).toBe(button(root, 'Export “Pack winback” (2)'));
  });

  it('gives a pack as a file', async () => {
    const root = await open({ packs });
    click(button(root, 'Export “Pack winback” (2)'));
    expect(fake.ports.saveFile).toHaveBeenCalledOnce();
    expect(says(root)).toBe('The pack is saved as “winback-2.json”.');
  });

  it('removes a pack once it is confirmed, and keeps the focus in the list', async () => {
    const root = await open({ packs });
    click(button(root, 'Remove “Pack winback” (2)'));
    expect(root.textContent).toContain('Remove “Pack winback” (2)? This can’t be undone.');
    click(button(root, 'Remove it'));
    await settle();
    expect(rows(root, 'Available packs')).toHaveLength(1);
    expect(says(root)).toBe('“Pack winback” (2) has been removed.');
    expect(document.activeElement?.querySelector('h3')?.textContent).toBe('Available packs');
  });
});
