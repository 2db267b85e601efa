// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding, NoteState } from '../../utils/platform/messages';
import type { PanelPack } from '../../utils/packs/panel-pack';
import type { StoredSettings } from '../../utils/platform/stored-settings';
import { createPanelStore } from '../../utils/state/panel-store';
import { fakePorts, notesReport } from '../../utils/state/testing/fake-ports';
import { sampleFinding, sampleNote } from '../../utils/state/testing/samples';
import { button, click, mount, type Mounted } from '../testing/rendering';
import { Panel } from './panel';

const pack: PanelPack = {
  name: { ja: '見本', en: 'Sample' },
  noteTypes: [{ id: 'overall-status', name: { ja: '全体のメモ', en: 'Overall note' } }],
  roles: [
    { id: 'fm', name: { ja: 'マネージャー', en: 'Manager' } },
    { id: 'fe', name: { ja: 'エンジニア', en: 'Engineer' } },
  ],
  templates: [
    { id: 'ja', name: '概要', language: 'ja', noteTypes: ['overall-status'], text: '一行目' },
    { id: 'en', name: 'Summary', language: 'en', noteTypes: ['overall-status'], text: '1\n2\n3\n4\n5' },
    { id: 'other', name: 'Other', language: 'en', noteTypes: ['environment'], text: 'x' },
  ],
  guidance: {
    tag: {
      title: { ja: '見出し', en: 'Heading' },
      passage: { ja: 'ガイドの文章', en: 'What the guidance says' },
      page: 'https://example.com/guide',
      date: '2020-05-12',
    },
  },
  noteTypeOf: {},
  passages: { 'tag-missing': 'tag' },
};

let mounted: Mounted;
let world: ReturnType<typeof fakePorts>;

async function open(settings: Partial<StoredSettings> = { language: 'en', roleAsked: true }): Promise<HTMLElement> {
  world = fakePorts(settings, pack);
  mounted = mount(<Panel store={createPanelStore(world.ports)} />);
  world.goTo(3);
  await settle();
  return mounted.root as HTMLElement;
}

const settle = (): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(0)));
const note = (part: Partial<NoteState>): void => {
  void act(() => world.latest().report(notesReport('top', sampleNote('n', part))));
};
const wait = (ms: number): void => {
  void act(() => void vi.advanceTimersByTime(ms));
};
const text = (root: ParentNode, selector: string): string | undefined =>
  root.querySelector(selector)?.textContent ?? undefined;

beforeEach(() => {
  // happy-dom has no popovers, in which the menus of the cards open.
  HTMLElement.prototype.showPopover ??= () => undefined;
  vi.useFakeTimers();
});
afterEach(() => {
  mounted.remove();
  vi.useRealTimers();
});

const fixable: Finding = sampleFinding('a', {
  fixes: [
    { title: 'Add the tag', safe: false, edits: [] },
    { title: 'Remove it', safe: false, edits: [] },
  ],
});

describe('the panel without a note', () => {
  it('tells a page without a note form from a site that is not set up', async () => {
    const root = await open();
    void act(() => world.latest().report(notesReport('top')));
    expect(root.textContent).toContain('No note form here');
    void act(() => world.latest().ended());
    expect(root.textContent).toContain('This site is not set up');
  });
});

describe('the panel with a note', () => {
  it('names the note type, the site and the role', async () => {
    const root = await open({ language: 'ja', role: 'fm', roleAsked: true });
    note({});
    expect(text(root, 'h1')).toBe('全体のメモ');
    expect(text(root, '.nw-site')).toBe('FTOP');
    expect(root.querySelector('select')?.value).toBe('fm');
    expect(document.documentElement.lang).toBe('ja');
  });

  it('sums up and says what saving now would do', async () => {
    const root = await open();
    note({ findings: [fixable, sampleFinding('w', { severity: 'warning' })] });
    expect(text(root, '.nw-box-error')).toContain('1 error, 1 warning');
    expect(text(root, '.nw-box-error')).toContain('A saved note can’t be deleted.');
    note({ findings: [sampleFinding('w', { severity: 'warning' })] });
    wait(120);
    expect(text(root, '.nw-box-warning')).toContain('can be saved as it is');
  });

  it('groups findings by severity, with the word beside the sign', async () => {
    const root = await open();
    note({ findings: [sampleFinding('h', { severity: 'info' }), fixable] });
    expect([...root.querySelectorAll('.nw-group-title')].map((title) => title.textContent)).toEqual([
      'Errors 1',
      'Hints 1',
    ]);
    expect([...root.querySelectorAll('.nw-finding .nw-severity')].map((mark) => mark.textContent)).toEqual([
      'Error',
      'Hint',
    ]);
  });

  it('shows what the guidance says, with its page and date', async () => {
    const root = await open();
    note({ findings: [fixable] });
    expect(text(root, 'blockquote')).toBe('What the guidance says');
    expect(text(root, 'details')).toContain('2020-05-12');
    const link = root.querySelector('a');
    expect(link?.href).toBe('https://example.com/guide');
    expect(link?.rel).toBe('noreferrer');
    expect(link?.target).toBe('_blank');
  });

  it('sends fixes and the way to the text to the page, a double click once', async () => {
    const root = await open();
    note({ findings: [fixable] });
    click(button(root, 'Remove it'), 1);
    click(button(root, 'Remove it'), 2);
    click(button(root, 'Show in text: Message of a'));
    expect(world.latest().sent).toEqual([
      { type: 'apply-fix', request: 1, note: 'n', finding: 'a', fix: 1 },
      { type: 'show', request: 2, note: 'n', finding: 'a' },
    ]);
  });

  it('lets a solved finding fade, out of reach, and moves the focus on', async () => {
    const root = await open();
    note({ findings: [fixable, sampleFinding('b')] });
    const fix = button(root, 'Add the tag');
    fix.focus();
    note({ findings: [sampleFinding('b')] });
    expect(root.querySelector<HTMLElement>('.nw-finding-solved')?.inert).toBe(true);
    wait(120);
    expect(root.querySelectorAll('.nw-finding')).toHaveLength(1);
    expect(document.activeElement).toBe(button(root, 'Show in text: Message of b'));
  });

  it('shows many findings of one rule as one card, and the others on demand', async () => {
    const root = await open();
    note({ findings: ['a', 'b', 'c', 'd'].map((id) => sampleFinding(id)) });
    const others = root.querySelector('.nw-alike')!;
    expect(others.querySelector('summary')?.textContent).toBe('3 more like this');
    expect(others.querySelectorAll('.nw-finding')).toHaveLength(3);
    expect(root.querySelectorAll('.nw-finding')).toHaveLength(4);
  });

  it('leads to the box of the form that a finding is about', async () => {
    const root = await open();
    note({ findings: [sampleFinding('a', { field: 'risk' })] });
    click(button(root, 'Go to the field: Message of a'));
    expect(world.latest().sent).toMatchObject([{ type: 'show', note: 'n', finding: 'a' }]);
  });

  it('makes all safe fixes, and says how many there are', async () => {
    const root = await open();
    note({ findings: [fixable, sampleFinding('b')] });
    const all = [...root.querySelectorAll('button')].filter((each) => each.textContent?.startsWith('Apply all'));
    expect(all.map((each) => each.textContent)).toEqual(fixable.fixes[0]?.safe ? ['Apply all safe fixes (1)'] : []);
    note({
      findings: [sampleFinding('c', { fixes: [{ title: 'x', safe: true, edits: [{ start: 0, end: 1, text: '' }] }] })],
    });
    click(button(root, 'Apply all safe fixes (1)'));
    expect(world.latest().sent).toMatchObject([{ type: 'fix-all', note: 'n' }]);
  });

  it('says how far the outline is, and what is ignored', async () => {
    const root = await open();
    note({ progress: { done: 3, total: 6 }, ignored: 2 });
    expect(root.querySelector('[role=progressbar]')?.getAttribute('aria-valuetext')).toBe('3 of 6 sections');
    expect(text(root, '.nw-note-actions')).toContain('2 findings ignored in this note.');
    click(button(root, 'Show again'));
    expect(world.latest().sent).toMatchObject([{ type: 'restore', note: 'n' }]);
  });

  it('switches a check off, and on again', async () => {
    const root = await open();
    note({ findings: [sampleFinding('a')] });
    click(button(root, 'More: Message of a'));
    click([...root.querySelectorAll<HTMLElement>('[role=menuitem]')].at(-1)!);
    expect(world.ports.updateSettings).toHaveBeenLastCalledWith({ choices: { 'tag-missing': 'off' } });
    expect(text(root, '.nw-notices')).toContain('Turned off: “Message of a”');
    click(button(root, 'Undo'));
    expect(world.ports.updateSettings).toHaveBeenLastCalledWith({ choices: {} });
  });

  it('ignores a finding in this note', async () => {
    const root = await open();
    note({ findings: [sampleFinding('a')] });
    click(button(root, 'More: Message of a'));
    click(root.querySelector<HTMLElement>('[role=menuitem]')!);
    expect(world.latest().sent).toMatchObject([{ type: 'ignore', note: 'n', finding: 'a' }]);
  });

  it('is pleased with a clean note', async () => {
    const root = await open();
    note({});
    expect(text(root, '.nw-box-good')).toBe('All in order1 rule checked.');
  });

  it('offers templates for an empty note', async () => {
    const root = await open();
    note({ empty: true });
    click(button(root, 'Choose a template'));
    expect(root.querySelector<HTMLElement>('#nw-tabpanel-templates')?.hidden).toBe(false);
    expect(document.activeElement?.id).toBe('nw-tab-templates');
  });

  it('tells screen readers of a change once the typing pauses', async () => {
    const root = await open();
    note({});
    wait(2000);
    const status = root.querySelector('.nw-hidden-visually[role=status]');
    expect(status?.textContent).toBe('');
    note({ findings: [fixable] });
    wait(500);
    note({ findings: [fixable, sampleFinding('b')] });
    wait(500);
    expect(status?.textContent).toBe('');
    wait(500);
    expect(status?.textContent).toBe('2 errors');
  });
});

describe('the question for the role', () => {
  it('is asked once, and the answer is remembered', async () => {
    const root = await open({ language: 'en' });
    note({});
    expect(root.textContent).toContain('What is your role?');
    click(button(root, 'Engineer'));
    expect(world.ports.updateSettings).toHaveBeenCalledExactlyOnceWith({ role: 'fe', roleAsked: true });
    expect(root.textContent).not.toContain('What is your role?');
    expect(document.activeElement).toBe(root.querySelector('select'));
  });

  it('can be left for later, and is not asked again', async () => {
    const root = await open({ language: 'en' });
    note({});
    click(button(root, 'Decide later'));
    expect(world.ports.updateSettings).toHaveBeenCalledExactlyOnceWith({ role: undefined, roleAsked: true });
    expect(root.textContent).not.toContain('What is your role?');
  });
});

describe('templates', () => {
  it('are those of the note type, in the interface’s language first', async () => {
    const root = await open({ language: 'en', roleAsked: true });
    note({});
    expect([...root.querySelectorAll('.nw-template h2')].map((title) => title.textContent)).toEqual([
      'Summary English',
      '概要 日本語',
    ]);
  });

  it('unfold', async () => {
    const root = await open();
    note({});
    const more = button(root, 'Show all');
    expect(text(root, '.nw-preview')).toBe('1\n2\n3\n4');
    click(more);
    expect(text(root, '.nw-preview')).toBe('1\n2\n3\n4\n5');
    expect(more.getAttribute('aria-expanded')).toBe('true');
  });

  it('are inserted, and the panel says how to take it back', async () => {
    const root = await open();
    note({});
    click(button(root, 'Insert: Summary'));
    expect(world.latest().sent[0]).toMatchObject({ type: 'insert', note: 'n', text: '1\n2\n3\n4\n5' });
    void act(() => world.latest().report({ type: 'outcome', request: 1, outcome: { ok: true } }));
    await settle();
    expect(text(root, '.nw-notices')).toContain('Ctrl+Z');
    click(button(root, 'Close'));
    expect(text(root, '.nw-notices')).toBe('');
  });
});

describe('what went wrong', () => {
  it('offers the text that could not be written', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const root = await open();
    note({ findings: [fixable] });
    click(button(root, 'Add the tag'));
    void act(() =>
      world.latest().report({
        type: 'outcome',
        request: 1,
        outcome: { ok: false, reason: 'reverted', text: 'the text' },
      }),
    );
    await settle();
    expect(text(root, '.nw-notices')).toContain('put the old text back');
    expect(root.querySelector('textarea')?.value).toBe('the text');
    click(button(root, 'Copy the text'));
    await settle();
    expect(writeText).toHaveBeenCalledExactlyOnceWith('the text');
    expect(text(root, '.nw-notices')).toContain('Copied.');
  });

  it('is one sentence for a failure of ours, with details on demand', async () => {
    const root = await open();
    note({});
    void act(() => world.latest().report({ type: 'failure', detail: 'TypeError: x' }));
    expect(text(root, '.nw-notices p')).toContain('Something in Notewright did not work');
    expect(text(root, '.nw-notices details')).toContain('TypeError: x');
  });
});
