import type { JSX } from 'preact';
import { Section } from '../ui/section';
import { SelectField } from '../ui/select-field';
import { LANGUAGE_TEXTS } from './choice-texts';
import { useOptions } from './options-context';
import { VersionsSetting } from './versions-setting';

const NO_ROLE = '';
const LANGUAGES = ['auto', 'ja', 'en'] as const;

/** Who writes, and in which language Notewright speaks. */
export function GeneralSection(): JSX.Element {
  const { store, language, t } = useOptions();
  const settings = store.settings.value;
  const { roles } = store.packs.inForce.value;
  const known = roles.some(({ id }) => id === settings?.role);

  return (
    <Section title={t('generalTitle')}>
      <div class="nw-options-pair">
        <SelectField
          label={t('roleLabel')}
          hint={t('roleHint')}
          value={known && settings?.role !== undefined ? settings.role : NO_ROLE}
          options={[
            { value: NO_ROLE, text: t('roleNone') },
            ...roles.map(({ id, name }) => ({ value: id, text: name[language] })),
          ]}
          onChange={(value) => void store.chooseRole(value === NO_ROLE ? undefined : value)}
        />
        <SelectField
          label={t('languageLabel')}
          hint={t('languageHint')}
          value={settings?.language ?? 'auto'}
          options={LANGUAGES.map((value) => ({ value, text: t(LANGUAGE_TEXTS[value]) }))}
          onChange={(value) => void store.chooseLanguage(value)}
        />
      </div>
      <VersionsSetting />
    </Section>
  );
}
