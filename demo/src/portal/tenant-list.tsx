import { useStrings } from '../language/use-language';
import { RouteLink } from '../routing/route-link';
import { useRoute } from '../routing/use-route';
import css from './tenant-list.module.css';
import { tenants } from './tenants';

export function TenantList() {
  const t = useStrings();
  const { tenant } = useRoute();
  return (
    <nav className={css.list} aria-labelledby="ctl00_side_h1">
      <h2 id="ctl00_side_h1">{t.tenants}</h2>
      <ul>
        {tenants.map(({ id, name }) => (
          <li key={id}>
            <RouteLink to={{ tenant: id }} current={id === tenant}>
              {name}
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
