import { contentBrowser, listen } from './content-browser';
import { isObject } from './is-object';
import type { Settings } from './messages';
import { sendToRuntime } from './send';
import { SETTINGS_KEY } from './settings-key';

/** The settings in force, as the worker has validated them; undefined when it can't be asked. */
async function fetchSettings(): Promise<Settings | undefined> {
  const settings: unknown = await sendToRuntime('get-settings');
  return isSettings(settings) ? settings : undefined;
}

/** Calls back with the settings after every change of them, until the signal aborts. */
export function onSettingsChanged(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  let latest = 0;
  const listener = async (changes: Record<string, unknown>, area: string): Promise<void> => {
    if (area !== 'local' || !(SETTINGS_KEY in changes)) return;
    const asked = ++latest;
    const settings = await fetchSettings();
    // Two quick changes may be answered in any order: the later question has the truth.
    if (settings !== undefined && asked === latest && !signal?.aborted) changed(settings);
  };
  listen(contentBrowser().storage.onChanged, listener, signal);
}

function isSettings(value: unknown): value is Settings {
  return (
    isObject(value) &&
    (value['language'] === 'ja' || value['language'] === 'en') &&
    (value['role'] === undefined || typeof value['role'] === 'string')
  );
}
