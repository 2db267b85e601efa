import { batch, effect, signal as signalOf } from '@preact/signals';
import { render } from 'preact';
import { Drawer } from '../../components/drawer/drawer';
import type { DrawerDock } from '../../components/drawer/drawer-dock';
import { DRAWER_WIDTHS, drawerWidth } from '../../components/drawer/drawer-width';
import { drawerStyles } from '../../components/drawer/styles';
import type { DrawerPlace } from '../page/drawer-place';
import type { PanelPorts } from '../platform/panel';
import { createPanelStore } from '../state/panel-store';
import type { ScratchPorts } from '../state/scratch-store';
import { followFocus } from './former-focus';
import { keepFocus } from './kept-focus';
import { stayOnTop } from './stay-on-top';
import { takeEvents } from './taken-events';

/** The rest of the extension, seen from the drawer. */
export interface DrawerParts {
  /** @param gone called when the extension is not there any more */
  ports(gone: () => void): PanelPorts;
  readonly scratch: ScratchPorts;
  /** The user has closed the drawer. */
  closed(): void;
}

/** A drawer that is open. */
export interface OpenDrawer {
  /** Moves the focus into it. */
  focus(): void;
}

/** Takes back what the browser gives a popover, and what pages hand down. */
const SLOT_STYLE = 'all: initial; display: block; position: fixed; height: 100vh; max-width: 100vw';
const INSETS = { left: '0 auto 0 0', right: '0 0 0 auto' } as const;
/** Until the user's choice is known. */
const USUAL_DOCK: DrawerDock = { side: 'right', width: DRAWER_WIDTHS.usual };

/**
 * Opens the drawer in a page, over it and at one of its edges.
 * @param ended called once, when it is closed or the frame's script ends
 */
export function openDrawer({ host, note, signal }: DrawerPlace, parts: DrawerParts, ended: () => void): OpenDrawer {
  const ending = new AbortController();
  const until = AbortSignal.any([signal, ending.signal]);
  const slot = host.slot(until);
  slot.style.cssText = SLOT_STYLE;
  slot.popover = 'manual';
  const root = slot.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(drawerStyles);
  root.adoptedStyleSheets = [sheet];

  const { ports, mending } = keepFocus(
    parts.ports(() => ending.abort()),
    root,
  );
  const store = createPanelStore(ports, parts.scratch);
  const former = followFocus(slot.ownerDocument, host, note, until);
  const { take } = takeEvents(root, mending);
  const covers = (x: number, y: number): boolean => {
    const { left, right, top, bottom } = slot.getBoundingClientRect();
    return x >= left && x < right && y >= top && y < bottom;
  };
  const covering = host.lodge({ take, covers }, until);

  /** While the edge is being moved; in px. */
  const moving = signalOf<number | null>(null);
  function draw(): void {
    const { side, width } = store.settings.settings.value?.drawer ?? USUAL_DOCK;
    const dock: DrawerDock = { side, width: moving.value ?? drawerWidth(width) };
    slot.style.inset = INSETS[side];
    slot.style.width = `${dock.width}px`;
    render(
      <Drawer store={store} dock={dock} onMove={(to) => (moving.value = to)} onDock={move} onClose={close} />,
      root,
    );
    covering();
  }
  function move(dock: DrawerDock): void {
    batch(() => {
      moving.value = null;
      void store.settings.change({ drawer: dock });
    });
  }

  const focus = (): void => root.querySelector<HTMLElement>('.nw-drawer')?.focus({ preventScroll: true });

  function close(): void {
    const hadFocus = root.activeElement !== null;
    ending.abort();
    if (hadFocus) former.giveBack();
    parts.closed();
  }

  const stopDrawing = effect(draw);
  until.addEventListener(
    'abort',
    () => {
      stopDrawing();
      render(null, root);
      store.stop();
      ended();
    },
    { once: true },
  );

  // Who has pressed the badge by a key has left the note; who has clicked it writes on.
  const fromBadge = slot.ownerDocument.activeElement !== null && host.isHost(slot.ownerDocument.activeElement);
  stayOnTop(slot, root, until);
  if (fromBadge) focus();
  return { focus };
}
