import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { CheckIcon } from '../ui/icons';
import { MessageBox } from '../ui/message-box';
import { FindingGroup } from './finding-group';
import { useKeptPlace } from './kept-place';
import { usePanel } from './panel-context';
import { SummaryBox } from './summary-box';

/** The findings of the note, or that there are none. */
export function ChecksView({ onTemplates }: { readonly onTemplates: (from: Element) => void }): JSX.Element {
  const { store, pack, t } = usePanel();
  const list = store.findings.value;
  const choices = store.settings.settings.value?.choices ?? {};
  const off = Object.keys(pack.passages).filter((rule) => choices[rule] === 'off').length;
  const frame = useRef<HTMLDivElement>(null);
  useKeptPlace(frame);

  return (
    <div class="nw-checks" ref={frame} tabIndex={-1}>
      {list.length > 0 ? (
        <>
          <SummaryBox />
          {(['error', 'warning', 'info'] as const).map((severity) => (
            <FindingGroup
              key={severity}
              severity={severity}
              list={list.filter(({ finding }) => finding.severity === severity)}
            />
          ))}
        </>
      ) : store.note.value?.empty === true ? (
        <EmptyState title={t(store.inScratch.value ? 'scratchEmpty' : 'empty')} detail={t('emptyDetail')}>
          <Button kind="primary" onClick={(event) => onTemplates(event.currentTarget as Element)}>
            {t('emptyAction')}
          </Button>
        </EmptyState>
      ) : (
        <MessageBox tone="good" icon={<CheckIcon />} title={t('clean')}>
          <p class="nw-secondary">{t('cleanDetail', { rules: Object.keys(pack.passages).length - off })}</p>
        </MessageBox>
      )}
    </div>
  );
}
