import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../utils/check/types';
import type { OptionsTranslator } from '../../utils/i18n/options-translator';
import type { RulePack } from '../../utils/packs/rule-pack';
import type { OptionsStore } from '../../utils/state/options-store';

/** What every part of the options page works with. */
export interface OptionsEnvironment {
  readonly store: OptionsStore;
  readonly language: Language;
  readonly t: OptionsTranslator;
}

const Context = createContext<OptionsEnvironment | null>(null);

/** Gives the environment to the page's parts. */
export const OptionsProvider = Context.Provider;

/** The environment of the options page around a component. */
export function useOptions(): OptionsEnvironment {
  const environment = useContext(Context);
  if (environment === null) throw new Error('A part of the options page is used outside of it');
  return environment;
}

/** A pack as sentences name it: packs of one name differ by version. */
export function packName({ language, t }: Pick<OptionsEnvironment, 'language' | 't'>, pack: RulePack): string {
  return t('packNamed', { name: pack.name[language], version: pack.version });
}
