import { DatePicker, Label, NormalPeoplePicker, TextField } from '@fluentui/react';
import { useId } from '@fluentui/react-hooks';
import type { NotesEditorDraft } from '../forms/notes-editor/notes-editor-store';
import { isoDate } from '../forms/today';
import { useStrings } from '../language/use-language';
import { people } from '../portal/people';
import { useRoute } from '../routing/use-route';
import { calendarStrings } from './calendar-strings';
import css from './notes-editor.module.css';

const LONGEST = 500;
const personas = people.map((text) => ({ text }));

interface NextActionProps {
  draft: NotesEditorDraft;
  edit(patch: Partial<NotesEditorDraft>): void;
}

export function NextAction({ draft, edit }: NextActionProps) {
  const t = useStrings().notesLibrary;
  const { language } = useRoute();
  const ownerInput = useId('picker');
  return (
    <div className={css.next}>
      <TextField
        label={t.nextAction}
        multiline
        rows={5}
        resizable={false}
        maxLength={LONGEST}
        value={draft.nextAction}
        onChange={(_event, nextAction = '') => edit({ nextAction })}
        onRenderLabel={(props, render) => (
          <div className={css.counted}>
            {render?.(props)}
            <span>
              {draft.nextAction.length}/{LONGEST}
            </span>
          </div>
        )}
      />
      <div>
        <DatePicker
          label={t.nextActionDate}
          allowTextInput
          strings={calendarStrings(language, t.goToToday)}
          formatDate={(date) => date?.toLocaleDateString(language) ?? ''}
          {...(draft.nextActionDate && { value: new Date(`${draft.nextActionDate}T00:00`) })}
          onSelectDate={(date) => edit({ nextActionDate: date ? isoDate(date) : '' })}
        />
        <Label htmlFor={ownerInput}>{t.nextActionOwner}</Label>
        <NormalPeoplePicker
          inputProps={{ id: ownerInput }}
          itemLimit={1}
          selectedItems={personas.filter(({ text }) => text === draft.nextActionOwner)}
          onChange={(items = []) => edit({ nextActionOwner: items[0]?.text ?? '' })}
          onResolveSuggestions={(filter) =>
            personas.filter(({ text }) => text.toLowerCase().includes(filter.toLowerCase()))
          }
          onEmptyResolveSuggestions={() => personas}
          removeButtonAriaLabel={t.remove}
          pickerSuggestionsProps={{ suggestionsHeaderText: t.suggestions, noResultsFoundText: t.noResults }}
        />
      </div>
    </div>
  );
}
