import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readEffectiveSettings, readSettings, updateSettings, watchSettings } from './settings';
import { fakeBrowser } from './testing/fake-browser';

const world = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return world.browser;
  },
}));

beforeEach(() => {
  world.browser = fakeBrowser();
});

describe('settings', () => {
  it('keep both of two changes made at once', async () => {
    await Promise.all([updateSettings({ role: 'fm' }), updateSettings({ language: 'en' })]);
    expect(await readSettings()).toMatchObject({ language: 'en', role: 'fm', roleAsked: false });
  });

  it('stay as they are when a change is not valid, and take the next one', async () => {
    await updateSettings({ role: 'fm' });
    await expect(updateSettings({ language: 'fr' as 'ja' })).rejects.toThrow();
    await updateSettings({ roleAsked: true });
    expect(await readSettings()).toMatchObject({ language: 'auto', role: 'fm', roleAsked: true });
  });

  it('forget a role', async () => {
    await updateSettings({ role: 'fm' });
    await updateSettings({ role: undefined });
    expect((await readSettings()).role).toBeUndefined();
  });

  it('tell who watches, until it stops', async () => {
    const changed = vi.fn();
    const stop = watchSettings(changed);
    await updateSettings({ language: 'en' });
    stop();
    await updateSettings({ language: 'ja' });
    expect(changed.mock.calls).toMatchObject([[{ language: 'en', roleAsked: false }]]);
  });

  it('go to content scripts with the language decided', async () => {
    expect(await readEffectiveSettings()).toEqual({ language: 'ja', choices: {}, hold: 'errors', keepVersions: true });
    const choices = { 'tag-missing': 'off' } as const;
    await updateSettings({ language: 'en', role: 'fe', choices, hold: 'nothing' });
    expect(await readEffectiveSettings()).toEqual({
      language: 'en',
      role: 'fe',
      choices,
      hold: 'nothing',
      keepVersions: true,
    });
  });
});
