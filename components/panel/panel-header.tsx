import type { JSX, Ref } from 'preact';
import { IconButton } from '../ui/icon-button';
import { AppIcon, SettingsIcon } from '../ui/icons';
import { usePanel } from './panel-context';
import { RoleSelect } from './role-select';

/** What note is in view, on which site, and as whom one writes. */
export function PanelHeader({ roleSelect }: { readonly roleSelect: Ref<HTMLSelectElement> }): JSX.Element {
  const { store, pack, language, t } = usePanel();
  const note = store.inScratch.value ? null : store.note.value;
  const noteType = pack.noteTypes.find(({ id }) => id === note?.noteType);

  return (
    <header class="nw-header">
      <h1 class="nw-title">
        <AppIcon />
        {noteType?.name[language] ?? t('headingNoNote')}
      </h1>
      <IconButton label={t('openOptions')} icon={<SettingsIcon />} onClick={store.openOptions} />
      <div class="nw-header-row">
        <RoleSelect selectRef={roleSelect} />
        {note !== null && <span class="nw-site">{note.site}</span>}
      </div>
    </header>
  );
}
