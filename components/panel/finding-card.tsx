import type { JSX } from 'preact';
import type { Finding } from '../../utils/platform/messages';
import { Button } from '../ui/button';
import { Excerpt } from '../ui/excerpt';
import { MenuButton } from '../ui/menu-button';
import { messageParts } from '../ui/message-parts';
import { SeverityMark } from '../ui/severity-mark';
import { singleClick } from '../ui/single-click';
import { GuidancePassage } from './guidance-passage';
import { usePanel } from './panel-context';

interface FindingCardProps {
  readonly finding: Finding;
  /** Fades, and can no longer be used. */
  readonly solved: boolean;
}

/** One finding: what is wrong, where, what the guidance says, and what can be done. */
export function FindingCard({ finding, solved }: FindingCardProps): JSX.Element {
  const { store, t } = usePanel();
  const { title, detail } = messageParts(finding.message);
  return (
    <li
      class={`nw-card nw-bar nw-bar-${finding.severity} nw-finding ${solved ? 'nw-finding-solved' : ''}`}
      inert={solved}
    >
      <div class="nw-finding-head">
        <SeverityMark severity={finding.severity} t={t} />
        <MenuButton
          label={t('findingMore', { message: title })}
          items={[
            { id: 'ignore', text: t('findingIgnore'), onSelect: () => store.ignore(finding) },
            { id: 'mute', text: t('findingMute'), onSelect: () => store.mute(finding.rule, title) },
          ]}
        />
      </div>
      <h3 class="nw-card-title">{title}</h3>
      <Excerpt finding={finding} />
      {detail !== '' && <p class="nw-secondary">{detail}</p>}
      <GuidancePassage rule={finding.rule} />
      <div class="nw-buttons">
        {finding.fixes.map((fix, index) => (
          <Button
            key={fix.title}
            kind={index === 0 ? 'primary' : 'normal'}
            onClick={singleClick(() => store.applyFix(finding, index))}
          >
            {fix.title}
          </Button>
        ))}
        {finding.field === undefined || finding.fieldRange ? (
          <Button label={t('showInTextOf', { message: title })} onClick={() => store.show(finding)}>
            {t('showInText')}
          </Button>
        ) : (
          <Button label={t('goToBoxOf', { message: title })} onClick={() => store.show(finding)}>
            {t('goToBox')}
          </Button>
        )}
      </div>
    </li>
  );
}
