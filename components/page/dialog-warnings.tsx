import type { JSX } from 'preact';
import type { Translator } from '../../utils/i18n';
import type { Finding } from '../../utils/platform/messages';
import { messageParts } from '../ui/message-parts';

/** Names the warnings in one line, and the errors where these hold nothing either. */
export function DialogWarnings({
  findings,
  more,
  t,
}: {
  /** Those that hold nothing. */
  readonly findings: readonly Finding[];
  /** Whether the dialog shows others above. */
  readonly more: boolean;
  readonly t: Translator;
}): JSX.Element | null {
  const messages = findings
    .filter((finding) => finding.severity !== 'info')
    .map((finding) => messageParts(finding.message).title);
  if (messages.length === 0) return null;
  return (
    <p class="nw-dialog-warnings">
      {t(more ? 'dialogMoreWarnings' : 'dialogWarnings', { warnings: messages.length, messages })}
    </p>
  );
}
