import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { lengthOf, sameTexts } from '../../utils/versions/note-texts';
import type { NoteTexts, Version } from '../../utils/versions/version';
import { Button } from '../ui/button';
import { singleClick } from '../ui/single-click';
import { usePanel } from './panel-context';
import { useCopy } from './use-copy';
import { VersionDifference } from './version-difference';
import { versionTime } from './version-time';
import { firstWords, wholeText } from './version-words';

const FATES = { saved: 'versionSaved', lost: 'versionLost' } as const;

interface VersionItemProps {
  readonly version: Version;
  /** The texts of the note now; null until they are known. */
  readonly now: NoteTexts | null;
}

/** One earlier version: when, how it begins, how it differs from the note now, and the way back to it. */
export function VersionItem({ version, now }: VersionItemProps): JSX.Element {
  const { store, language, t } = usePanel();
  const [open, setOpen] = useState(false);
  const { at, texts, fate } = version;
  const { copied, copy } = useCopy(wholeText(texts));
  const time = versionTime(at, language);
  const same = now !== null && sameTexts(now, texts);

  return (
    <li class="nw-card nw-version">
      <p class="nw-version-head">
        <time dateTime={new Date(at).toISOString()}>{time}</time>
        {fate !== undefined && <span class="nw-tag">{t(FATES[fate])}</span>}
        {now !== null && <span class="nw-secondary">{same ? t('versionSame') : sizeText(texts, now, t)}</span>}
      </p>
      <p class="nw-version-words">{firstWords(texts)}</p>
      {open && !same && now !== null && (
        <>
          {Object.entries(texts).map(([name, text]) => (
            <VersionDifference key={name} now={now[name] ?? ''} version={text} />
          ))}
        </>
      )}
      <div class="nw-buttons">
        {!same && (
          <>
            <Button label={t('versionPutOf', { time })} onClick={singleClick(() => store.putBack(version))}>
              {t('versionPut')}
            </Button>
            <Button kind="link" expanded={open} label={t('versionShowOf', { time })} onClick={() => setOpen(!open)}>
              {t('versionShow')}
            </Button>
          </>
        )}
        <Button label={t('versionCopyOf', { time })} onClick={copy}>
          {t('versionCopy')}
        </Button>
        <span class="nw-version-copied" aria-live="polite">
          {copied !== null && t(copied)}
        </span>
      </div>
    </li>
  );
}

function sizeText(texts: NoteTexts, now: NoteTexts, t: ReturnType<typeof usePanel>['t']): string {
  const characters = lengthOf(texts) - lengthOf(now);
  if (characters === 0) return t('versionAsLong');
  return characters > 0 ? t('versionLonger', { characters }) : t('versionShorter', { characters: -characters });
}
