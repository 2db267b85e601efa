import type { JSX } from 'preact';
import { AlertIcon } from '../ui/icons';
import { MessageBox } from '../ui/message-box';
import { usePanel } from './panel-context';

/** How the note stands, and what saving it now would do. */
export function SummaryBox(): JSX.Element {
  const { store, t } = usePanel();
  const counts = store.counts.value;
  if (counts.errors + counts.warnings === 0) {
    return (
      <MessageBox tone="plain" title={t('summaryHints', counts)}>
        <p class="nw-secondary">{t('summaryHintsOnly')}</p>
      </MessageBox>
    );
  }
  const held = store.note.value?.held === true;
  const detail = store.inScratch.value ? 'summaryScratch' : held ? 'summaryHeld' : 'summaryNotHeld';
  return (
    <MessageBox tone={counts.errors > 0 ? 'error' : 'warning'} icon={<AlertIcon />} title={t('summary', counts)}>
      <p class="nw-secondary">{t(detail)}</p>
    </MessageBox>
  );
}
