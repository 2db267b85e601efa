import { useStrings } from '../language/use-language';
import { RouteLink } from '../routing/route-link';
import { useRoute } from '../routing/use-route';
import { tabs } from './places';
import css from './tab-bar.module.css';

export function TabBar() {
  const t = useStrings();
  const { place } = useRoute();
  return (
    <nav className={css.bar} aria-label={t.tabs}>
      {tabs.map((tab) => (
        <RouteLink key={tab} to={{ place: tab }} current={tab === place}>
          {t.places[tab]}
        </RouteLink>
      ))}
    </nav>
  );
}
