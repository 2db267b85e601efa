import type { JSX } from 'preact';
import type { Connection } from '../../utils/state/tab-link';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { usePanel } from './panel-context';

/** What the panel says where there is no note. */
export function PlaceState({ connection }: { readonly connection: Exclude<Connection, 'note'> }): JSX.Element {
  const { store, t } = usePanel();
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
      if (!store.allowed.value) {
        return (
          <EmptyState title={t('noAccess')} detail={t('noAccessDetail')}>
            <Button kind="primary" onClick={store.requestAccess}>
              {t('noAccessAction')}
            </Button>
          </EmptyState>
        );
      }
      return <EmptyState title={t('notSetUp')} detail={t('notSetUpDetail')} />;
  }
}
