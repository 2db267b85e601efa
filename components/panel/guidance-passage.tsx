import type { JSX } from 'preact';
import { GuidanceDetails } from '../ui/guidance-details';
import { usePanel } from './panel-context';

/** On demand: the passage of the guidance that a rule rests on, with its page and date. */
export function GuidancePassage({ rule }: { readonly rule: string }): JSX.Element | null {
  const { pack, language, t } = usePanel();
  const id = pack.passages[rule];
  const guidance = id === undefined ? undefined : pack.guidance[id];
  return guidance === undefined ? null : <GuidanceDetails guidance={guidance} language={language} t={t} />;
}
