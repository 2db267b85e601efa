import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { RulePack } from '../packs/rule-pack';
import type { OptionsPorts } from '../platform/options';
import type { StoredSettings } from '../platform/stored-settings';
import type { ChangedSetting, OptionsNotice, RuleChoice } from './options-notice';
import { createPacksStore, type PacksStore } from './packs-store';
import { createSettingsStore, type SettingsStore } from './settings-store';

/** All that the options page shows and does. Each change is stored at once. */
export interface OptionsStore extends Pick<SettingsStore, 'settings' | 'language'> {
  readonly packs: PacksStore;
  /** How many rules of the pack in force have another severity than the pack says, or are off. */
  readonly changedRules: ReadonlySignal<number>;
  /** How many of them are off. */
  readonly offRules: ReadonlySignal<number>;
  /** What became of the user's last step; null while there is nothing to say. */
  readonly notice: ReadonlySignal<OptionsNotice | null>;
  dismissNotice(): void;
  chooseRole(role: string | undefined): Promise<void>;
  chooseLanguage(language: StoredSettings['language']): Promise<void>;
  chooseHold(hold: StoredSettings['hold']): Promise<void>;
  /** Whether earlier versions of notes are kept. */
  chooseKeepVersions(keep: boolean): Promise<void>;
  /** Forgets all earlier versions of all notes. */
  clearVersions(): Promise<void>;
  /** Gives a rule a severity or switches it off; undefined: as the pack says. */
  chooseRule(rule: string, choice: RuleChoice): Promise<void>;
  /** All rules of the pack in force as the pack says. */
  resetRules(): Promise<void>;
  stop(): void;
}

/** Makes the options page's store. @param builtIn the pack that the product comes with */
export function createOptionsStore(ports: OptionsPorts, builtIn: RulePack): OptionsStore {
  const { settings, language, change, stop } = createSettingsStore(ports);
  const notice = signal<OptionsNotice | null>(null);
  const packs = createPacksStore(ports, builtIn, (said) => {
    notice.value = said;
  });

  const save = async (part: Partial<StoredSettings>, said: ChangedSetting): Promise<void> => {
    notice.value = (await change(part)) ? { kind: 'saved', change: said } : { kind: 'not-saved' };
  };
  const choices = (): StoredSettings['choices'] => settings.value?.choices ?? {};
  const ownChoices = computed(() =>
    packs.inForce.value.rules.flatMap(({ id }) => (Object.hasOwn(choices(), id) ? [choices()[id]] : [])),
  );

  return {
    settings,
    language,
    packs,
    changedRules: computed(() => ownChoices.value.length),
    offRules: computed(() => ownChoices.value.filter((choice) => choice === 'off').length),
    notice,
    dismissNotice() {
      notice.value = null;
    },
    chooseRole: (role) => save({ role, roleAsked: true }, { setting: 'role', value: role }),
    chooseLanguage: (value) => save({ language: value }, { setting: 'language', value }),
    chooseHold: (hold) => save({ hold }, { setting: 'hold', value: hold }),
    chooseKeepVersions: (value) => save({ keepVersions: value }, { setting: 'keep-versions', value }),
    async clearVersions() {
      notice.value = { kind: (await ports.clearVersions(null)) ? 'versions-cleared' : 'not-saved' };
    },
    chooseRule(rule, choice) {
      const { [rule]: _former, ...others } = choices();
      return save(
        { choices: choice === undefined ? others : { ...others, [rule]: choice } },
        { setting: 'rule', rule, value: choice },
      );
    },
    resetRules() {
      // What was chosen for rules of other packs is out of sight here, so it stays.
      const own = new Set(packs.inForce.value.rules.map(({ id }) => id));
      const others = Object.entries(choices()).filter(([rule]) => !own.has(rule));
      return save({ choices: Object.fromEntries(others) }, { setting: 'all-rules' });
    },
    stop() {
      stop();
      packs.stop();
    },
  };
}
