import { useRoute } from '../routing/use-route';
import { NothingHereYet } from './nothing-here-yet';
import css from './portal.module.css';
import { StatusTab } from './status-tab';
import { TabBar } from './tab-bar';
import { TenantHeader } from './tenant-header';
import { TenantList } from './tenant-list';

export function Portal() {
  const { place } = useRoute();
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
