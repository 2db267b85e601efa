import browser from 'webextension-polyfill';
import type { Settings } from './messages';
import { SETTINGS_KEY } from './settings-key';
import { parseStoredSettings, toStored, type StoredSettings } from './stored-settings';
import { uiLanguage } from './ui-language';

/** The user's choices as stored, with defaults. */
export async function readSettings(): Promise<StoredSettings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseStoredSettings(stored[SETTINGS_KEY]);
}

/** Changes some of the choices. Rejects, and writes nothing, when one of them is not valid. */
export function updateSettings(change: Partial<StoredSettings>): Promise<void> {
  const write = lastWrite.then(async () => {
    const settings = { ...(await readSettings()), ...change };
    await browser.storage.local.set({ [SETTINGS_KEY]: toStored(settings) });
  });
  lastWrite = write.catch(() => undefined);
  return write;
}

/** Two changes at once would each write back what the other has not seen: they take turns. */
let lastWrite: Promise<void> = Promise.resolve();

/** Calls back with the choices after every change; returns the way to stop. */
export function watchSettings(changed: (settings: StoredSettings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change !== undefined) changed(parseStoredSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The settings in force, for content scripts: the language is decided. */
export async function readEffectiveSettings(): Promise<Settings> {
  const { language, role, choices, hold, keepVersions } = await readSettings();
  return {
    language: language === 'auto' ? uiLanguage() : language,
    ...(role !== undefined && { role }),
    choices,
    hold,
    keepVersions,
  };
}
