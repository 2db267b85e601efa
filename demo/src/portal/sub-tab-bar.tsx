import { useStrings } from '../language/use-language';
import { RouteLink } from '../routing/route-link';
import { useRoute } from '../routing/use-route';
import { subTabs } from './places';
import css from './sub-tab-bar.module.css';

export function SubTabBar() {
  const t = useStrings();
  const route = useRoute();
  return (
    <nav className={css.bar} aria-label={t.statusTabs}>
      {subTabs.map((subTab) => (
        <RouteLink key={subTab} to={{ subTab }} current={subTab === route.subTab}>
          {t.subTabs[subTab]}
        </RouteLink>
      ))}
    </nav>
  );
}
