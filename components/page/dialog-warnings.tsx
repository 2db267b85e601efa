import type { JSX } from 'preact';
import type { Translator } from '../../utils/i18n';
import type { Finding } from '../../utils/platform/messages';
import { messageParts } from '../ui/message-parts';

/** Names the warnings in one line; they hold nothing. */
export function DialogWarnings({
  findings,
  t,
}: {
  readonly findings: readonly Finding[];
  readonly t: Translator;
}): JSX.Element | null {
  const messages = findings
    .filter((finding) => finding.severity === 'warning')
    .map((finding) => messageParts(finding.message).title);
  if (messages.length === 0) return null;
  const key = findings.some((finding) => finding.severity === 'error') ? 'dialogMoreWarnings' : 'dialogWarnings';
  return <p class="nw-dialog-warnings">{t(key, { warnings: messages.length, messages })}</p>;
}
