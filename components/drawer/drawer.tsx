import type { JSX } from 'preact';
import { createPanelTranslator } from '../../utils/i18n/panel-translator';
import type { PanelStore } from '../../utils/state/panel-store';
import { Panel } from '../panel/panel';
import { IconButton } from '../ui/icon-button';
import { CloseIcon } from '../ui/icons';
import { DrawerEdge } from './drawer-edge';

interface DrawerProps {
  readonly store: PanelStore;
  /** In px. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly onClose: () => void;
}

/** The side panel as a drawer at the edge of a page. Esc in it closes it. */
export function Drawer({ store, width, onWidth, onClose }: DrawerProps): JSX.Element {
  const language = store.settings.language.value;
  const t = createPanelTranslator(language);

  const onKeyDown = (event: KeyboardEvent): void => {
    // A menu that is open takes Esc for itself, and so does an IME.
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) onClose();
  };

  return (
    <div
      class="nw-ui nw-drawer"
      role="complementary"
      aria-label={t('drawerLabel')}
      lang={language}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <DrawerEdge label={t('drawerWidth')} width={width} onWidth={onWidth} />
      <div class="nw-drawer-close">
        <IconButton label={t('drawerClose')} icon={<CloseIcon />} onClick={onClose} />
      </div>
      <Panel store={store} inPage />
    </div>
  );
}
