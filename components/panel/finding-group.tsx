import type { JSX } from 'preact';
import type { Severity } from '../../utils/check/types';
import type { ListedFinding } from '../../utils/state/stable-order';
import { FindingCard } from './finding-card';
import { usePanel } from './panel-context';

const HEADINGS = { error: 'groupError', warning: 'groupWarning', info: 'groupInfo' } as const;

interface FindingGroupProps {
  readonly severity: Severity;
  readonly list: readonly ListedFinding[];
}

/** The findings of one severity; nothing when there are none. */
export function FindingGroup({ severity, list }: FindingGroupProps): JSX.Element | null {
  const { t } = usePanel();
  if (list.length === 0) return null;
  const heading = `nw-group-${severity}`;
  return (
    <section aria-labelledby={heading}>
      <h2 class="nw-group-title" id={heading}>
        {t(HEADINGS[severity])} <span>{list.filter(({ solved }) => !solved).length}</span>
      </h2>
      <ul class="nw-list">
        {list.map(({ finding, solved }) => (
          <FindingCard key={finding.id} finding={finding} solved={solved} />
        ))}
      </ul>
    </section>
  );
}
