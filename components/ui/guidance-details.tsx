import type { JSX } from 'preact';
import type { Language } from '../../utils/check/types';
import type { PanelTranslator } from '../../utils/i18n/panel-translator';
import type { Guidance } from '../../utils/packs/rule-pack';

interface GuidanceDetailsProps {
  readonly guidance: Guidance;
  readonly language: Language;
  readonly t: PanelTranslator;
}

/** On demand: a passage of the guidance, with its page and date. */
export function GuidanceDetails({ guidance, language, t }: GuidanceDetailsProps): JSX.Element {
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
