import type { JSX } from 'preact';
import type { Finding } from '../../utils/platform/messages';

/**
 * What the page calls the box that a finding is about, and the flagged text with a little of its surroundings, underlined by
 * severity; nothing when there is nothing to show.
 */
export function Excerpt({ finding }: { readonly finding: Finding }): JSX.Element | null {
  const { before, mark, after } = finding.excerpt;
  if (finding.box === undefined && before === '' && mark === '' && after === '') return null;
  return (
    <p class="nw-excerpt">
      {finding.box !== undefined && <span class="nw-excerpt-box">{finding.box}</span>}
      {before}
      {mark !== '' && <mark class={`nw-mark nw-mark-${finding.severity}`}>{mark}</mark>}
      {after}
    </p>
  );
}
