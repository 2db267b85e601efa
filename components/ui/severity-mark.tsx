import type { JSX } from 'preact';
import type { Severity } from '../../utils/check/types';
import type { Translator } from '../../utils/i18n';
import { SeverityGlyph } from './severity-glyph';

const WORDS = { error: 'severityError', warning: 'severityWarning', info: 'severityInfo' } as const;

/** A severity as sign and word: never by colour alone. */
export function SeverityMark({ severity, t }: { readonly severity: Severity; readonly t: Translator }): JSX.Element {
  return (
    <span class={`nw-severity nw-severity-${severity}`}>
      <SeverityGlyph severity={severity} />
      {t(WORDS[severity])}
    </span>
  );
}
