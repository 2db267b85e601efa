import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearVersions, clearVersionsWhenOff, keepVersion, versionsOf } from './kept-versions';
import { updateSettings } from './settings';
import { fakeBrowser } from './testing/fake-browser';

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return world.browser;
  },
}));

const window = { incognito: false };
const text = (words: string) => ({ '': words });
let browser: ReturnType<typeof fakeBrowser>;

const kept = async (key = 'n') => (await versionsOf(key, window)).versions.map(({ texts }) => texts['']);
const keep = (words: string, key = 'n') => keepVersion({ key, texts: text(words) }, window);

beforeEach(async () => {
  world.browser = browser = fakeBrowser();
  vi.stubGlobal('browser', browser);
  await clearVersions(null);
  browser.runtime.sendMessage.mockClear();
});

describe('the worker', () => {
  it('keeps both of two versions that come at once', async () => {
    await Promise.all([keep('one'), keep('two'), keep('of another note', 'm')]);
    expect(await kept()).toEqual(['one', 'two']);
    expect(await kept('m')).toEqual(['of another note']);
  });

  it('tells open panels of every change, and of nothing else', async () => {
    await keep('one');
    await keep('one');
    await clearVersions('n');
    const told = browser.runtime.sendMessage.mock.calls.map(([message]) => message);
    expect(told).toEqual([
      { name: 'versions-changed', request: { key: 'n' } },
      { name: 'versions-changed', request: { key: 'n' } },
    ]);
  });

  it('keeps and shows nothing in a private window', async () => {
    expect(await keepVersion({ key: 'n', texts: text('private') }, { incognito: true })).toBe(true);
    expect(await kept()).toEqual([]);
    await keep('one');
    expect((await versionsOf('n', { incognito: true })).versions).toEqual([]);
  });

  it('keeps nothing once it is switched off, and forgets what it has', async () => {
    clearVersionsWhenOff();
    await keep('one');
    await updateSettings({ keepVersions: false });
    expect(await kept()).toEqual([]);
    await keep('two');
    expect(await kept()).toEqual([]);
  });

  it('forgets the versions of one note, or of all, and leaves alone what is not its own', async () => {
    browser.storage.session.stored['other'] = 1;
    await keep('one');
    await keep('two', 'm');
    await clearVersions('n');
    expect([await kept('n'), await kept('m')]).toEqual([[], ['two']]);
    await clearVersions(null);
    expect(browser.storage.session.stored).toEqual({ other: 1 });
  });

  it('lets older versions go where the memory is full', async () => {
    await keep('x'.repeat(500), 'm');
    await keep('y'.repeat(500));
    browser.storage.session.room = 800;
    await keep('z'.repeat(500));
    expect([await kept('m'), await kept()]).toEqual([[], ['z'.repeat(500)]]);
    expect((await versionsOf('n', window)).full).toBe(false);
  });

  it('says so where not even the new one fits, until one does', async () => {
    browser.storage.session.room = 10;
    await keep('one');
    expect(await versionsOf('n', window)).toEqual({ versions: [], full: true });
    browser.storage.session.room = Infinity;
    await keep('one');
    expect((await versionsOf('n', window)).full).toBe(false);
    expect(await kept()).toEqual(['one']);
  });

  it('takes what it can’t read for nothing', async () => {
    browser.storage.session.stored['versions:n'] = [{ at: 'yesterday', texts: 1 }];
    await keep('one');
    expect(await kept()).toEqual(['one']);
  });
});
