import { isNoteCategory } from '../forms/notes-editor/note-categories';
import { useStrings } from '../language/use-language';
import { useRoute } from '../routing/use-route';
import { useSavedNotes } from '../saved-notes/saved-notes-store';
import type { SavedNote } from '../server-api/notes';
import css from './latest-notes.module.css';

export function LatestNotes({ tenant }: { tenant: string }) {
  const t = useStrings();
  const loaded = useSavedNotes(tenant);
  const notes = Array.isArray(loaded) ? loaded.filter(({ form }) => form === 'notes-editor').toReversed() : [];
  return (
    <section className={css.card} aria-labelledby="sec7">
      <h2 id="sec7" className={css.title} tabIndex={-1}>
        {t.notesLibrary.latestNotes}
      </h2>
      {loaded === undefined && <p>{t.loading}</p>}
      {loaded === 'failed' && <p>{t.couldNotLoad}</p>}
      {Array.isArray(loaded) && notes.length === 0 && <p>{t.notesLibrary.noNotes}</p>}
      <ul className={css.list}>
        {notes.map((note) => (
          <LatestNote key={note.id} note={note} />
        ))}
      </ul>
    </section>
  );
}

function LatestNote({ note: { at, fields } }: { note: SavedNote }) {
  const t = useStrings().notesLibrary;
  const { language } = useRoute();
  const { category, services, escalate, noteText } = fields;
  return (
    <li>
      <div className={css.heading}>
        <time dateTime={at}>{new Date(at).toLocaleString(language)}</time>
        {isNoteCategory(category) && <span>{t.categories[category]}</span>}
        {Array.isArray(services) && services.length > 0 && <span>{services.join(', ')}</span>}
        {escalate === true && <strong>{t.escalated}</strong>}
      </div>
      <div className={css.text}>{String(noteText ?? '')}</div>
    </li>
  );
}
