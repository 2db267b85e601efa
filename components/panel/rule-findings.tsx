import type { JSX } from 'preact';
import type { ListedFinding } from '../../utils/state/stable-order';
import { FindingCard } from './finding-card';
import { usePanel } from './panel-context';

/** So many findings of one rule are shown without being asked for. */
const SHOWN = 2;

/** The findings of one rule: one or two as they are, of more the first, and the others on demand. */
export function RuleFindings({ list }: { readonly list: readonly ListedFinding[] }): JSX.Element {
  const { t } = usePanel();
  const cards = list.map(({ finding, solved }) => <FindingCard key={finding.id} finding={finding} solved={solved} />);
  if (cards.length <= SHOWN) return <>{cards}</>;
  const [first, ...others] = cards;
  return (
    <>
      {first}
      <li>
        <details class="nw-alike">
          <summary>{t('findingsAlike', { findings: others.length })}</summary>
          <ul class="nw-list">{others}</ul>
        </details>
      </li>
    </>
  );
}
