import { useStrings } from '../language/use-language';
import { SavedNoteItem } from './saved-note-item';
import css from './saved-notes.module.css';
import { useSavedNotes } from './saved-notes-store';

interface SavedNotesProps {
  tenant: string;
  /** Whose notes are listed; without it, those of all forms. */
  form?: string | undefined;
}

export function SavedNotes({ tenant, form }: SavedNotesProps) {
  const t = useStrings();
  const loaded = useSavedNotes(tenant);
  const notes = Array.isArray(loaded) ? loaded.filter((note) => !form || note.form === form) : loaded;
  return (
    <section className={css.section} aria-labelledby="ctl00_main_h31">
      <h2 id="ctl00_main_h31">{t.savedNotes}</h2>
      {notes === undefined && <p>{t.loading}</p>}
      {notes === 'failed' && <p>{t.couldNotLoad}</p>}
      {Array.isArray(notes) && notes.length === 0 && <p>{t.noSavedNotes}</p>}
      {Array.isArray(notes) && notes.length > 0 && (
        <ul className={css.list}>
          {notes.toReversed().map((note) => (
            <SavedNoteItem key={note.id} note={note} />
          ))}
        </ul>
      )}
    </section>
  );
}
