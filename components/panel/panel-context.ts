import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../utils/check/types';
import type { PanelTranslator } from '../../utils/i18n/panel-translator';
import type { PanelPack } from '../../utils/packs/panel-pack';
import type { PanelStore } from '../../utils/state/panel-store';

/** What every part of the panel works with. */
export interface PanelEnvironment {
  readonly store: PanelStore;
  readonly pack: PanelPack;
  readonly language: Language;
  readonly t: PanelTranslator;
}

const Context = createContext<PanelEnvironment | null>(null);

/** Gives the environment to the panel's parts. */
export const PanelProvider = Context.Provider;

/** The environment of the panel around a component. */
export function usePanel(): PanelEnvironment {
  const environment = useContext(Context);
  if (environment === null) throw new Error('A part of the panel is used outside of it');
  return environment;
}
