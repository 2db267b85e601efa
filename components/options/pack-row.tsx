import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ShelfPack } from '../../utils/state/pack-shelf';
import { Button } from '../ui/button';
import { ConfirmedButton } from '../ui/confirmed-button';
import { CheckIcon } from '../ui/icons';
import { Row } from '../ui/row-list';
import { packName, useOptions } from './options-context';

interface PackRowProps {
  readonly entry: ShelfPack;
  readonly onRemoved: () => void;
}

/** A pack of the list: what it is, and what can be done with it. */
export function PackRow({ entry, onRemoved }: PackRowProps): JSX.Element {
  const { store, language, t } = useOptions();
  const { key, pack, imported, inForce } = entry;
  const named = { pack: packName({ language, t }, pack) };
  const exporting = useRef<HTMLButtonElement>(null);

  const use = async (): Promise<void> => {
    // The button goes away with what it does.
    if (await store.packs.use(entry)) exporting.current?.focus();
  };
  const remove = async (): Promise<void> => {
    if (await store.packs.remove(entry)) onRemoved();
  };

  return (
    <Row
      title={
        <span class="nw-pack-title">
          <span>{pack.name[language]}</span>
          {inForce && (
            <span class="nw-pack-mark">
              <CheckIcon size={14} />
              {t('packInForce')}
            </span>
          )}
        </span>
      }
      detail={[
        t('packVersion', { version: pack.version }),
        imported === null ? t('packBuiltIn') : t('packImported', { date: imported }),
        t('packRules', { rules: pack.rules.length }),
      ].join(' · ')}
    >
      {!inForce && (
        <Button label={t('packUseOf', named)} onClick={() => void use()}>
          {t('packUse')}
        </Button>
      )}
      <Button label={t('packExportOf', named)} buttonRef={exporting} onClick={() => store.packs.exportPack(entry)}>
        {t('packExport')}
      </Button>
      {!inForce && key !== null && (
        <ConfirmedButton
          text={t('packRemove')}
          label={t('packRemoveOf', named)}
          question={t('packRemoveQuestion', named)}
          confirmText={t('packRemoveConfirm')}
          cancelText={t('packRemoveCancel')}
          onConfirm={() => void remove()}
        />
      )}
    </Row>
  );
}
