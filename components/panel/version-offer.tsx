import type { JSX } from 'preact';
import { Button } from '../ui/button';
import { MessageBox } from '../ui/message-box';
import { singleClick } from '../ui/single-click';
import { usePanel } from './panel-context';
import { versionTime } from './version-time';
import { firstWords } from './version-words';

/** What the writer has probably lost, with the way to have it back in one click. */
export function VersionOffer(): JSX.Element {
  const { store, language, t } = usePanel();
  const version = store.versions.offered.value;
  return (
    <div class="nw-version-offer" aria-live="polite">
      {version !== null && (
        <MessageBox tone="warning" title={t('versionOffered', { time: versionTime(version.at, language) })}>
          <p class="nw-version-words">{firstWords(version.texts)}</p>
          <div class="nw-buttons">
            <Button kind="primary" onClick={singleClick(() => store.putBack(version))}>
              {t('versionPut')}
            </Button>
            <Button kind="link" onClick={store.versions.dismissOffered}>
              {t('versionNotNow')}
            </Button>
          </div>
        </MessageBox>
      )}
    </div>
  );
}
