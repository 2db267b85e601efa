import type { JSX } from 'preact';
import type { Finding } from '../../utils/platform/messages';

/** The flagged text with a little of its surroundings, underlined by severity; nothing when there is no text to show. */
export function Excerpt({ finding }: { readonly finding: Finding }): JSX.Element | null {
  const { before, mark, after } = finding.excerpt;
  if (before === '' && mark === '' && after === '') return null;
  return (
    <p class="nw-excerpt">
      {before}
      {mark !== '' && <mark class={`nw-mark nw-mark-${finding.severity}`}>{mark}</mark>}
      {after}
    </p>
  );
}
