import type { JSX } from 'preact';
import { FailureNotice } from './failure-notice';
import { usePanel } from './panel-context';
import { ResultNotice } from './result-notice';

/** Always in view above the footer: what became of the last step, and whether something of ours failed. */
export function NoticeArea(): JSX.Element {
  const { store } = usePanel();
  const result = store.result.value;
  const failure = store.failure.value;
  return (
    <div class="nw-notices" role="status">
      {failure !== null && <FailureNotice failure={failure} />}
      {result !== null && <ResultNotice result={result} />}
    </div>
  );
}
