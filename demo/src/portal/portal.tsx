import { lazy, Suspense, type ComponentType } from 'react';
import { useStrings } from '../language/use-language';
import { useRoute } from '../routing/use-route';
import { NothingHereYet } from './nothing-here-yet';
import type { Place } from './places';
import css from './portal.module.css';
import { ServicesTab } from './services-tab';
import { StatusTab } from './status-tab';
import { TabBar } from './tab-bar';
import { TenantHeader } from './tenant-header';
import { TenantList } from './tenant-list';

/** With its control library it weighs more than all the rest: it comes when it is visited. */
const NotesLibrary = lazy(async () => ({ default: (await import('../notes-library/notes-library')).NotesLibrary }));

/** The tabs that are built; the others say that there is nothing yet. */
const tabs: Partial<Record<Place, ComponentType>> = { status: StatusTab, services: ServicesTab };

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
  const Tab = tabs[place];
  return (
    <div className={css.page}>
      <TenantHeader />
      <div className={css.columns}>
        <TenantList />
        <div className={css.main}>
          <TabBar />
          <main>{Tab ? <Tab /> : <NothingHereYet />}</main>
        </div>
      </div>
    </div>
  );
}
