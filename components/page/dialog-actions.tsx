import type { JSX, RefObject } from 'preact';
import type { Translator } from '../../utils/i18n';
import { Button } from '../ui/button';
import { singleClick } from '../ui/single-click';
import { useArmed } from './armed';

interface DialogActionsProps {
  readonly state: 'held' | 'ready';
  readonly t: Translator;
  readonly primary: RefObject<HTMLButtonElement | null>;
  readonly onBack: () => void;
  readonly onSave: () => void;
  readonly onSaveAnyway: () => void;
}

/**
 * The dialog's last row. While held, the safe way out is the main button; both ways of saving ignore what may be the tail of a double
 * click on the page's own Save button. Every button has a key of its own: a focused "Back" must never turn into "Save".
 */
export function DialogActions({ state, t, primary, onBack, onSave, onSaveAnyway }: DialogActionsProps): JSX.Element {
  const armed = useArmed();
  const whenMeant = (act: () => void) =>
    singleClick(() => {
      if (armed) act();
    });

  return state === 'held' ? (
    <div class="nw-dialog-actions" key="held">
      <Button kind="plain" waiting={!armed} onClick={whenMeant(onSaveAnyway)} key="save-anyway">
        {t('dialogSaveAnyway')}
      </Button>
      <Button kind="primary" buttonRef={primary} onClick={onBack} key="back">
        {t('dialogBack')}
      </Button>
    </div>
  ) : (
    <div class="nw-dialog-actions" key="ready">
      <Button kind="plain" onClick={onBack} key="back">
        {t('dialogBack')}
      </Button>
      <Button kind="primary" waiting={!armed} buttonRef={primary} onClick={whenMeant(onSave)} key="save">
        {t('dialogSave')}
      </Button>
    </div>
  );
}
