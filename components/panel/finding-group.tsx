import type { JSX } from 'preact';
import type { Severity } from '../../utils/check/types';
import type { ListedFinding } from '../../utils/state/stable-order';
import { usePanel } from './panel-context';
import { RuleFindings } from './rule-findings';

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
        {byRule(list).map(([rule, findings]) => (
          <RuleFindings key={rule} list={findings} />
        ))}
      </ul>
    </section>
  );
}

/** The rules in the order in which they first come up, each with its findings in theirs. */
function byRule(list: readonly ListedFinding[]): [string, ListedFinding[]][] {
  const rules = new Map<string, ListedFinding[]>();
  for (const listed of list) {
    const known = rules.get(listed.finding.rule);
    if (known) known.push(listed);
    else rules.set(listed.finding.rule, [listed]);
  }
  return [...rules];
}
