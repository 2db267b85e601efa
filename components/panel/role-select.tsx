import type { JSX, Ref } from 'preact';
import { Select } from '../ui/select';
import { usePanel } from './panel-context';

const NONE = '';

/** The user's role, to be changed at any time. */
export function RoleSelect({ selectRef }: { readonly selectRef: Ref<HTMLSelectElement> }): JSX.Element {
  const { store, pack, language, t } = usePanel();
  const role = store.settings.settings.value?.role;
  const known = pack.roles.some(({ id }) => id === role);

  return (
    <Select
      label={t('roleLabel')}
      selectRef={selectRef}
      value={known && role !== undefined ? role : NONE}
      options={[
        { value: NONE, text: t('roleNone') },
        ...pack.roles.map(({ id, name }) => ({ value: id, text: name[language] })),
      ]}
      onChange={(value) => store.settings.change({ role: value === NONE ? undefined : value, roleAsked: true })}
    />
  );
}
