import type { JSX } from 'preact';
import { createPanelTranslator } from '../../utils/i18n/panel-translator';
import type { PanelStore } from '../../utils/state/panel-store';
import { Panel } from '../panel/panel';
import { IconButton } from '../ui/icon-button';
import { CloseIcon, DockIcon } from '../ui/icons';
import type { DrawerDock } from './drawer-dock';
import { DrawerEdge } from './drawer-edge';

interface DrawerProps {
  readonly store: PanelStore;
  readonly dock: DrawerDock;
  /** The edge is being moved: a width in px. */
  readonly onMove: (width: number) => void;
  /** It is to stand so from now on. */
  readonly onDock: (dock: DrawerDock) => void;
  readonly onClose: () => void;
}

/** The side panel as a drawer at the edge of a page. Esc in it closes it. */
export function Drawer({ store, dock, onMove, onDock, onClose }: DrawerProps): JSX.Element {
  const language = store.settings.language.value;
  const t = createPanelTranslator(language);

  const other = dock.side === 'left' ? 'right' : 'left';

  const onKeyDown = (event: KeyboardEvent): void => {
    // A menu that is open takes Esc for itself, and so does an IME.
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) onClose();
  };

  return (
    <div
      class={`nw-ui nw-drawer nw-drawer-${dock.side}`}
      role="complementary"
      aria-label={t('drawerLabel')}
      lang={language}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <DrawerEdge
        label={t('drawerWidth')}
        dock={dock}
        onMove={onMove}
        onMoved={(width) => onDock({ ...dock, width })}
      />
      <div class="nw-drawer-buttons">
        <IconButton
          label={t(other === 'left' ? 'drawerToLeft' : 'drawerToRight')}
          icon={<DockIcon side={other} />}
          onClick={() => onDock({ ...dock, side: other })}
        />
        <IconButton label={t('drawerClose')} icon={<CloseIcon />} onClick={onClose} />
      </div>
      <Panel store={store} inPage />
    </div>
  );
}
