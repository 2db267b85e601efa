import type { JSX } from 'preact';
import type { Failure } from '../../utils/state/tab-link';
import { Button } from '../ui/button';
import { MessageBox } from '../ui/message-box';
import { usePanel } from './panel-context';

/** Says that something of ours failed in the page; what exactly is for the curious. */
export function FailureNotice({ failure }: { readonly failure: Failure }): JSX.Element {
  const { store, t } = usePanel();
  return (
    <MessageBox tone="warning">
      <p>{t('failure')}</p>
      <details class="nw-guidance">
        <summary>{t('failureDetails')}</summary>
        <p class="nw-copy-text">{failure.detail ?? t('failureMalformed')}</p>
      </details>
      <Button kind="link" onClick={store.dismissFailure}>
        {t('close')}
      </Button>
    </MessageBox>
  );
}
