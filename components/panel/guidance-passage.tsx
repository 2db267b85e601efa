import type { JSX } from 'preact';
import { usePanel } from './panel-context';

/** On demand: the passage of the guidance that a rule rests on, with its page and date. */
export function GuidancePassage({ rule }: { readonly rule: string }): JSX.Element | null {
  const { pack, language, t } = usePanel();
  const id = pack.rules.find((candidate) => candidate.id === rule)?.guidance;
  const guidance = id === undefined ? undefined : pack.guidance[id];
  if (guidance === undefined) return null;
  return (
    <details class="nw-guidance">
      <summary>{t('guidanceShow')}</summary>
      <p class="nw-guidance-title">{guidance.title[language]}</p>
      <blockquote cite={guidance.page}>{guidance.passage[language]}</blockquote>
      <p class="nw-secondary">
        <a href={guidance.page} target="_blank" rel="noreferrer">
          {t('guidancePage')}
          <span class="nw-hidden-visually"> {t('opensInNewTab')}</span>
        </a>{' '}
        · {t('guidanceDate', { date: guidance.date })}
      </p>
    </details>
  );
}
