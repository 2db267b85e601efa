import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { ConfirmedButton } from '../ui/confirmed-button';
import { AlertIcon } from '../ui/icons';
import { MessageBox } from '../ui/message-box';
import { usePanel } from './panel-context';
import { VersionItem } from './version-item';

/** On demand: the earlier versions of the note, the newest first. */
export function VersionsSection(): JSX.Element | null {
  const { store, t } = usePanel();
  const { versions, now, full, look, clear } = store.versions;
  const list = versions.value;
  useEffect(() => () => look(false), []);

  return (
    <>
      {full.value && (
        <MessageBox tone="warning" icon={<AlertIcon />}>
          <p>{t('versionsFull')}</p>
        </MessageBox>
      )}
      {list.length > 0 && (
        <details class="nw-versions" onToggle={(event) => look(event.currentTarget.open)}>
          <summary>{t('versions', { versions: list.length })}</summary>
          <p class="nw-secondary">{t('versionsDetail')}</p>
          <ul class="nw-list">
            {list.map((version) => (
              <VersionItem key={version.at} version={version} now={now.value} />
            ))}
          </ul>
          <ConfirmedButton
            text={t('versionsClear')}
            question={t('versionsClearQuestion')}
            confirmText={t('versionsClearConfirm')}
            cancelText={t('versionsClearCancel')}
            onConfirm={clear}
          />
        </details>
      )}
    </>
  );
}
