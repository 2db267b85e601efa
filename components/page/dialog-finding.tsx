import type { JSX } from 'preact';
import type { Translator } from '../../utils/i18n';
import type { Finding } from '../../utils/platform/messages';
import { Button } from '../ui/button';
import { Excerpt } from '../ui/excerpt';
import { messageParts } from '../ui/message-parts';
import { SeverityMark } from '../ui/severity-mark';

interface DialogFindingProps {
  readonly finding: Finding;
  readonly t: Translator;
  readonly onFix: (finding: Finding, fix: number) => void;
  readonly onShow: (finding: Finding) => void;
}

/** One finding that holds the save: what is wrong, where, its fixes and the way to its place. */
export function DialogFinding({ finding, t, onFix, onShow }: DialogFindingProps): JSX.Element {
  const { title, detail } = messageParts(finding.message);
  return (
    <li class={`nw-card nw-bar nw-bar-${finding.severity} nw-dialog-finding`}>
      <SeverityMark severity={finding.severity} t={t} />
      <p class="nw-message">{title}</p>
      <Excerpt finding={finding} />
      {detail !== '' && <p class="nw-message-detail">{detail}</p>}
      <div class="nw-buttons">
        <div class="nw-buttons nw-fixes">
          {finding.fixes.map((fix, index) => (
            <Button key={fix.title} onClick={() => onFix(finding, index)}>
              {fix.title}
            </Button>
          ))}
        </div>
        <Button kind="link" label={t('showInTextOf', { message: title })} onClick={() => onShow(finding)}>
          {t('showInText')}
        </Button>
      </div>
    </li>
  );
}
