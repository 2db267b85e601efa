import type { JSX } from 'preact';
import { outcomeText } from '../../utils/i18n';
import type { StepResult } from '../../utils/state/panel-store';
import { Button } from '../ui/button';
import { MessageBox } from '../ui/message-box';
import { CopyText } from './copy-text';
import { usePanel } from './panel-context';
import { versionTime } from './version-time';

/** What became of the last step: inserted, or why not, with the text that could not be written. */
export function ResultNotice({ result }: { readonly result: StepResult }): JSX.Element {
  const { store, language, t } = usePanel();
  const close = (
    <Button kind="link" onClick={store.dismissResult}>
      {t('close')}
    </Button>
  );
  if (result.kind === 'inserted') {
    return (
      <MessageBox tone="good">
        <p>{t('templateInserted', { name: result.name })}</p>
        {close}
      </MessageBox>
    );
  }
  if (result.kind === 'put-back') {
    return (
      <MessageBox tone="good">
        <p>{t('versionPutBack', { time: versionTime(result.version.at, language) })}</p>
        {close}
      </MessageBox>
    );
  }
  if (result.kind === 'muted') {
    return (
      <MessageBox tone="plain">
        <p>{t('ruleMuted', { title: result.title })}</p>
        <div class="nw-buttons">
          <Button kind="link" onClick={() => store.unmute(result.rule)}>
            {t('undo')}
          </Button>
          {close}
        </div>
      </MessageBox>
    );
  }
  if (result.kind === 'not-stored') {
    return (
      <MessageBox tone="warning">
        <p>{t('notStored')}</p>
        {close}
      </MessageBox>
    );
  }
  return (
    <MessageBox tone="warning">
      <p>{outcomeText(t, result.outcome)}</p>
      {result.outcome.text === undefined ? close : <CopyText text={result.outcome.text}>{close}</CopyText>}
    </MessageBox>
  );
}
