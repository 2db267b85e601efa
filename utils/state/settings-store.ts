import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Language } from '../check/types';
import type { PanelPorts } from '../platform/panel';
import type { StoredSettings } from '../platform/stored-settings';

type SettingsPorts = Pick<PanelPorts, 'readSettings' | 'updateSettings' | 'watchSettings' | 'uiLanguage'>;

/** The user's choices as the panel shows and changes them. */
export interface SettingsStore {
  /** Null until they have been read. */
  readonly settings: ReadonlySignal<StoredSettings | null>;
  /** The language in force. */
  readonly language: ReadonlySignal<Language>;
  /** Shows a change at once and stores it. @returns whether it was stored; if not, it is taken back */
  change(change: Partial<StoredSettings>): Promise<boolean>;
  stop(): void;
}

/** Reads the settings, follows their changes and passes on the user's. */
export function createSettingsStore(ports: SettingsPorts): SettingsStore {
  const settings = signal<StoredSettings | null>(null);
  const browserLanguage = ports.uiLanguage();
  const language = computed(() => {
    const choice = settings.value?.language ?? 'auto';
    return choice === 'auto' ? browserLanguage : choice;
  });

  const stop = ports.watchSettings((changed) => {
    settings.value = changed;
  });
  void ports.readSettings().then((read) => {
    settings.value ??= read;
  });

  return {
    settings,
    language,
    change(change) {
      const before = settings.value;
      if (before !== null) settings.value = { ...before, ...change };
      return ports.updateSettings(change).then(
        () => true,
        () => {
          settings.value = before;
          return false;
        },
      );
    },
    stop,
  };
}
