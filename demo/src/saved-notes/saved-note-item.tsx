import { isOverallStatus } from '../forms/overall-status/overall-statuses';
import { useStrings } from '../language/use-language';
import { useRoute } from '../routing/use-route';
import type { SavedNote } from '../server-api/notes';
import css from './saved-notes.module.css';

export function SavedNoteItem({ note }: { note: SavedNote }) {
  const t = useStrings();
  const { language } = useRoute();
  const { overallStatus, statusNote } = note.fields;
  return (
    <li>
      <div className={css.heading}>
        <time dateTime={note.at}>{new Date(note.at).toLocaleString(language)}</time>
        {isOverallStatus(overallStatus) && <span>{t.overallStatuses[overallStatus]}</span>}
      </div>
      {statusNote ? <div className={css.text}>{String(statusNote)}</div> : <div>{t.withoutNote}</div>}
    </li>
  );
}
