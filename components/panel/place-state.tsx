import type { JSX } from 'preact';
import type { Connection } from '../../utils/state/tab-link';
import { EmptyState } from '../ui/empty-state';
import { usePanel } from './panel-context';

/** What the panel says where there is no note. */
export function PlaceState({ connection }: { readonly connection: Exclude<Connection, 'note'> }): JSX.Element {
  const { t } = usePanel();
  switch (connection) {
    case 'connecting':
      // Most connections take a few milliseconds: the words come late, so that nothing flickers.
      return (
        <div class="nw-late">
          <EmptyState title={t('connecting')} />
        </div>
      );
    case 'no-form':
      return <EmptyState title={t('noForm')} detail={t('noFormDetail')} />;
    case 'not-set-up':
      return <EmptyState title={t('notSetUp')} detail={t('notSetUpDetail')} />;
  }
}
