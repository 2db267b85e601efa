import { useStrings } from '../language/use-language';
import { RouteLink } from '../routing/route-link';
import { useRoute } from '../routing/use-route';

export function LanguageChoice() {
  const t = useStrings();
  const { language } = useRoute();
  return (
    <nav aria-label={t.language}>
      <RouteLink to={{ language: 'en' }} current={language === 'en'} lang="en">
        English
      </RouteLink>
      {' / '}
      <RouteLink to={{ language: 'ja' }} current={language === 'ja'} lang="ja">
        日本語
      </RouteLink>
    </nav>
  );
}
