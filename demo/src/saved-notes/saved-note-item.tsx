import { isOverallStatus } from '../forms/overall-status/overall-statuses';
import { useStrings } from '../language/use-language';
import { useRoute } from '../routing/use-route';
import type { SavedNote } from '../server-api/notes';
import css from './saved-notes.module.css';

export function SavedNoteItem({ note }: { note: SavedNote }) {
  const t = useStrings();
  const { language } = useRoute();
  const { overallStatus, service, status, statusNote, executiveSummary, noteText } = note.fields;
  const names: Readonly<Record<string, string>> = { ...t.entitlement.reasonNames, ...t.enterprise.statuses };
  const text = statusNote || executiveSummary || noteText;
  return (
    <li>
      <div className={css.heading}>
        <time dateTime={note.at}>{new Date(note.at).toLocaleString(language)}</time>
        {service && <span>{String(service)}</span>}
        {status && <span>{names[String(status)] ?? String(status)}</span>}
        {isOverallStatus(overallStatus) && <span>{t.overallStatuses[overallStatus]}</span>}
      </div>
      {text ? <div className={css.text}>{String(text)}</div> : <div>{t.withoutNote}</div>}
    </li>
  );
}
