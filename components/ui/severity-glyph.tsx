import type { JSX } from 'preact';
import type { Severity } from '../../utils/check/types';

/** ● ▲ ◆ drawn, as fonts give the three very different sizes. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M5 .5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
  warning: 'M5 .6 9.8 9.2H.2Z',
  info: 'M5 .2 9.8 5 5 9.8.2 5Z',
};

/** The sign of a severity. It never stands alone: a word or an accessible name is beside it. */
export function SeverityGlyph({ severity }: { readonly severity: Severity }): JSX.Element {
  return (
    <svg class="nw-icon" width="10" height="10" viewBox="0 0 10 10" fill="currentColor" aria-hidden="true">
      <path d={SHAPES[severity]} />
    </svg>
  );
}
