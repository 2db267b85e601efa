import type { JSX } from 'preact';
import type { StoredSettings } from '../../utils/platform/stored-settings';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { usePanel } from './panel-context';

/** The language of the interface, and of what the rules say. */
export function PanelFooter(): JSX.Element {
  const { store, t } = usePanel();
  return (
    <footer class="nw-footer">
      {store.scratch !== null && !store.inScratch.value && store.connection.value === 'note' && (
        <span class="nw-footer-start">
          <Button kind="link" onClick={store.scratch.show}>
            {t('scratchTitle')}
          </Button>
        </span>
      )}
      <span aria-hidden="true">{t('languageLabel')}</span>
      <Select
        label={t('languageLabel')}
        value={store.settings.settings.value?.language ?? 'auto'}
        options={[
          { value: 'auto', text: t('languageAuto') },
          { value: 'ja', text: t('languageJa') },
          { value: 'en', text: t('languageEn') },
        ]}
        onChange={(value) => store.settings.change({ language: value as StoredSettings['language'] })}
      />
    </footer>
  );
}
