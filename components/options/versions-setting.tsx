import type { JSX } from 'preact';
import { CheckboxField } from '../ui/checkbox-field';
import { ConfirmedButton } from '../ui/confirmed-button';
import { useOptions } from './options-context';

/** Whether earlier versions of notes are kept, and how to be rid of them. */
export function VersionsSetting(): JSX.Element {
  const { store, t } = useOptions();
  const keep = store.settings.value?.keepVersions ?? true;
  return (
    <div class="nw-options-versions">
      <CheckboxField
        kind="switch"
        label={t('keepVersionsLabel')}
        hint={t('keepVersionsHint')}
        checked={keep}
        onChange={(checked) => void store.chooseKeepVersions(checked)}
      />
      {keep && (
        <ConfirmedButton
          text={t('clearVersions')}
          question={t('clearVersionsQuestion')}
          confirmText={t('clearVersionsConfirm')}
          cancelText={t('packRemoveCancel')}
          onConfirm={() => void store.clearVersions()}
        />
      )}
    </div>
  );
}
