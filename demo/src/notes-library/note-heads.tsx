import { Dropdown, Label, TagPicker, TextField, type ITag } from '@fluentui/react';
import { useId } from '@fluentui/react-hooks';
import { noteCategories } from '../forms/notes-editor/note-categories';
import type { NotesEditorDraft } from '../forms/notes-editor/notes-editor-store';
import { useStrings } from '../language/use-language';
import { tenants } from '../portal/tenants';
import { workloads } from '../portal/workloads';
import css from './notes-editor.module.css';

const tags: readonly ITag[] = tenants.map(({ id, name }) => ({ key: id, name: name.toUpperCase() }));
const services = workloads.map((name) => ({ key: name, text: name }));

interface NoteHeadsProps {
  draft: NotesEditorDraft;
  edit(patch: Partial<NotesEditorDraft>): void;
}

/** The line of controls above the note. */
export function NoteHeads({ draft, edit }: NoteHeadsProps) {
  const t = useStrings().notesLibrary;
  const tenantInput = useId('picker');
  const picked = tags.filter(({ key }) => key === draft.tenant);
  return (
    <div className={css.heads}>
      <Dropdown
        label={t.category}
        options={noteCategories.map((category) => ({ key: category, text: t.categories[category] }))}
        selectedKey={draft.category || null}
        onChange={(_event, option) => edit({ category: String(option?.key ?? '') })}
      />
      <div>
        <Label htmlFor={tenantInput}>{t.tenant}</Label>
        <TagPicker
          inputProps={{ id: tenantInput }}
          itemLimit={1}
          selectedItems={picked}
          onChange={(items = []) => edit({ tenant: String(items[0]?.key ?? '') })}
          onResolveSuggestions={(filter) => tags.filter(({ name }) => name.includes(filter.toUpperCase()))}
          onEmptyResolveSuggestions={() => [...tags]}
          removeButtonAriaLabel={t.remove}
          pickerSuggestionsProps={{ suggestionsHeaderText: t.suggestions, noResultsFoundText: t.noResults }}
        />
      </div>
      <Dropdown
        label={t.services}
        multiSelect
        options={services}
        selectedKeys={draft.services}
        onChange={(_event, option) => {
          const others = draft.services.filter((name) => name !== option?.key);
          edit({ services: option?.selected ? [...others, String(option.key)] : others });
        }}
      />
      <TextField label={t.taskId} value={draft.taskId} onChange={(_event, taskId = '') => edit({ taskId })} />
    </div>
  );
}
