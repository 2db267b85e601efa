import { lazy, Suspense } from 'react';
import { useStrings } from '../language/use-language';
import { useRoute } from '../routing/use-route';
import { NothingHereYet } from './nothing-here-yet';
import css from './portal.module.css';
import { StatusTab } from './status-tab';
import { TabBar } from './tab-bar';
import { TenantHeader } from './tenant-header';
import { TenantList } from './tenant-list';

/** With its control library it weighs more than all the rest: it comes when it is visited. */
const NotesLibrary = lazy(async () => ({ default: (await import('../notes-library/notes-library')).NotesLibrary }));

export function Portal() {
  const t = useStrings();
  const { place } = useRoute();
  if (place === 'notes') {
    return (
      <Suspense fallback={<p>{t.loading}</p>}>
        <NotesLibrary />
      </Suspense>
    );
  }
  return (
    <div className={css.page}>
      <TenantHeader />
      <div className={css.columns}>
        <TenantList />
        <div className={css.main}>
          <TabBar />
          <main>{place === 'status' ? <StatusTab /> : <NothingHereYet />}</main>
        </div>
      </div>
    </div>
  );
}
