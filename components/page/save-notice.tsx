import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../utils/check/types';
import { createTranslator } from '../../utils/i18n';
import type { Finding } from '../../utils/platform/messages';
import { Button } from '../ui/button';
import { SeverityMark } from '../ui/severity-mark';
import { useContainedEvents } from './contained-events';

/** How long the notice stays when nobody points at it. */
const VISIBLE_MS = 10_000;

interface SaveNoticeProps {
  /** The warnings with which the note was saved, and the errors where these hold nothing. */
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
  readonly language: Language;
}

/** Names what is left to mend in a note that has just been saved. Holds nothing, takes no focus and leaves by itself. */
export function SaveNotice({ findings, onClose, language }: SaveNoticeProps): JSX.Element {
  const t = createTranslator(language);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const frame = useRef<HTMLDivElement>(null);
  useContainedEvents(frame);
  const [held, setHeld] = useState(false);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => close.current(), VISIBLE_MS);
    return () => clearTimeout(timer);
  }, [held]);

  return (
    <div
      class="nw-ui nw-notice"
      lang={language}
      ref={frame}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <div role="status">
        <SeverityMark severity={errors > 0 ? 'error' : 'warning'} t={t} />
        <p class="nw-message">{t('noticeTitle', { errors, warnings: findings.length - errors })}</p>
        <ul class="nw-notice-list">
          {findings.map((finding) => (
            <li key={finding.id}>{finding.message}</li>
          ))}
        </ul>
      </div>
      <Button kind="plain" onClick={onClose}>
        {t('close')}
      </Button>
    </div>
  );
}
