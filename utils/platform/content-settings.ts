import { contentBrowser, listen } from './content-browser';
import { isObject } from './is-object';
import type { RuleSet, Settings } from './messages';
import { PACKS_KEY } from './packs-key';
import { sendToRuntime } from './send';
import { SETTINGS_KEY } from './settings-key';

/** Calls back with the settings after every change of them, until the signal aborts. */
export function onSettingsChanged(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  onStored(SETTINGS_KEY, () => sendToRuntime('get-settings'), isSettings, changed, signal);
}

/** Calls back with the rules in force after every change of them, until the signal aborts. */
export function onRulesChanged(changed: (rules: RuleSet) => void, signal?: AbortSignal): void {
  onStored(PACKS_KEY, () => sendToRuntime('get-rules'), isRules, changed, signal);
}

/** After every change of a stored entry the worker is asked what it says now; no answer, no change. */
function onStored<T>(
  key: string,
  ask: () => Promise<unknown>,
  isAnswer: (value: unknown) => value is T,
  changed: (value: T) => void,
  signal?: AbortSignal,
): void {
  let latest = 0;
  const listener = async (changes: Record<string, unknown>, area: string): Promise<void> => {
    if (area !== 'local' || !(key in changes)) return;
    const asked = ++latest;
    const answer = await ask();
    // Two quick changes may be answered in any order: the later question has the truth.
    if (isAnswer(answer) && asked === latest && !signal?.aborted) changed(answer);
  };
  listen(contentBrowser().storage.onChanged, listener, signal);
}

function isSettings(value: unknown): value is Settings {
  return (
    isObject(value) &&
    (value['language'] === 'ja' || value['language'] === 'en') &&
    (value['role'] === undefined || typeof value['role'] === 'string') &&
    isObject(value['choices']) &&
    typeof value['hold'] === 'string' &&
    typeof value['keepVersions'] === 'boolean'
  );
}

function isRules(value: unknown): value is RuleSet {
  return isObject(value) && isObject(value['pack']);
}
