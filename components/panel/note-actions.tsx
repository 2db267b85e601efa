import type { JSX } from 'preact';
import { Button } from '../ui/button';
import { ProgressBar } from '../ui/progress-bar';
import { singleClick } from '../ui/single-click';
import { usePanel } from './panel-context';

/** What concerns the note as a whole: how far its outline is, what is ignored, and all safe fixes at once. */
export function NoteActions(): JSX.Element | null {
  const { store, t } = usePanel();
  const note = store.note.value;
  const fixes = store.safeFixes.value;
  if (note === null || (note.progress === null && note.ignored === 0 && fixes === 0)) return null;
  return (
    <aside class="nw-note-actions">
      {note.progress !== null && (
        <ProgressBar
          label={t('progressLabel')}
          value={note.progress.done}
          max={note.progress.total}
          text={t('progress', note.progress)}
        />
      )}
      {note.ignored > 0 && (
        <p class="nw-secondary">
          {t('ignored', { findings: note.ignored })}{' '}
          <Button kind="link" onClick={store.restore}>
            {t('ignoredRestore')}
          </Button>
        </p>
      )}
      {fixes > 0 && <Button onClick={singleClick(store.fixAll)}>{t('fixAll', { fixes })}</Button>}
    </aside>
  );
}
