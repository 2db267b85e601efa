import type { JSX } from 'preact';
import type { Language } from '../../utils/check/types';

/** One state of a component or of several small ones. */
export type Story = (props: { readonly language: Language }) => JSX.Element;

/** Chooses between two texts by language: the gallery's own texts are in no catalogue. */
export function speaker(language: Language): <T>(ja: T, en: T) => T {
  return (ja, en) => (language === 'ja' ? ja : en);
}

/** For what a story does not play. */
export function nothing(): void {}
