import { expect, it } from 'vitest';
import { createSettingsStore } from './settings-store';
import { fakePorts } from './testing/fake-ports';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

it('speaks the browser’s language until the settings say otherwise', async () => {
  const store = createSettingsStore(fakePorts({ language: 'en' }).ports);
  expect(store.settings.value).toBeNull();
  expect(store.language.value).toBe('ja');
  await settled();
  expect(store.language.value).toBe('en');
});

it('shows a change at once and stores it', async () => {
  const world = fakePorts();
  const store = createSettingsStore(world.ports);
  await settled();
  store.change({ role: 'fm', roleAsked: true });
  expect(store.settings.value).toMatchObject({ language: 'auto', role: 'fm', roleAsked: true });
  expect(world.ports.updateSettings).toHaveBeenCalledExactlyOnceWith({ role: 'fm', roleAsked: true });
});

it('takes back a change that could not be stored', async () => {
  const world = fakePorts();
  world.ports.updateSettings.mockRejectedValue(new Error('quota'));
  const store = createSettingsStore(world.ports);
  await settled();
  store.change({ role: 'fm' });
  await settled();
  expect(store.settings.value?.role).toBeUndefined();
});

it('follows changes made in another window', async () => {
  const world = fakePorts();
  const store = createSettingsStore(world.ports);
  await settled();
  world.changeSettings({
    language: 'en',
    role: 'fe',
    roleAsked: true,
    choices: {},
    hold: 'errors',
    keepVersions: true,
    drawer: { side: 'right', width: 360 },
  });
  expect(store.language.value).toBe('en');
});
