import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { differenceOf } from '../../utils/versions/difference';
import { folded } from '../../utils/versions/folded';
import { usePanel } from './panel-context';

interface VersionDifferenceProps {
  readonly now: string;
  readonly version: string;
}

/** What a restored version would change: words that come back are inserted ones, words that go are deleted ones. */
export function VersionDifference({ now, version }: VersionDifferenceProps): JSX.Element {
  const { language, t } = usePanel();
  const pieces = useMemo(() => folded(differenceOf(now, version, language)), [now, version, language]);
  return (
    <>
      <p class="nw-secondary nw-version-legend">
        <ins>{t('versionAdds')}</ins> <del>{t('versionTakes')}</del>
      </p>
      <p class="nw-preview nw-version-difference">
        {pieces.map(({ kind, text }, index) => {
          if (kind === 'both') return text;
          return kind === 'second' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
        })}
      </p>
    </>
  );
}
