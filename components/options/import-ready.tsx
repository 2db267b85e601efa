import type { JSX } from 'preact';
import type { RulePack } from '../../utils/packs/rule-pack';
import { findSame } from '../../utils/state/pack-shelf';
import { Button } from '../ui/button';
import { AlertIcon } from '../ui/icons';
import { MessageBox } from '../ui/message-box';
import { ImportChanges } from './import-changes';
import { useOptions } from './options-context';

interface ImportReadyProps {
  readonly pack: RulePack;
  readonly onUse: () => void;
  readonly onClose: () => void;
}

/** A pack that can be used: what it would change, and whether it shall. */
export function ImportReady({ pack, onUse, onClose }: ImportReadyProps): JSX.Element {
  const { store, language, t } = useOptions();
  const same = findSame(store.packs.shelf.value ?? [], pack);
  const noRoom = same === undefined && store.packs.full.value;

  return (
    <div class="nw-card nw-import-ready">
      <h3 class="nw-section-title">{pack.name[language]}</h3>
      <p class="nw-secondary">
        {[t('packVersion', { version: pack.version }), t('packRules', { rules: pack.rules.length })].join(' · ')}
      </p>
      {same?.inForce === true ? (
        <>
          <p>{t('importInForce')}</p>
          <div class="nw-buttons">
            <Button onClick={onClose}>{t('close')}</Button>
          </div>
        </>
      ) : (
        <>
          <ImportChanges to={pack} />
          {noRoom && (
            <MessageBox tone="warning" icon={<AlertIcon />}>
              <p>{t('packsFull')}</p>
            </MessageBox>
          )}
          <div class="nw-buttons">
            <Button kind="primary" onClick={onUse}>
              {t('importUse')}
            </Button>
            <Button onClick={onClose}>{t('importCancel')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
