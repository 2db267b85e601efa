import { render } from 'preact';
import { Drawer } from '../../components/drawer/drawer';
import { DRAWER_WIDTHS } from '../../components/drawer/drawer-width';
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
const SLOT_STYLE = 'all: initial; display: block; position: fixed; inset: 0 0 0 auto; height: 100vh; max-width: 100vw';

/**
 * Opens the drawer in a page, over it and at its right edge.
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

  let width: number = DRAWER_WIDTHS.usual;
  function draw(): void {
    slot.style.width = `${width}px`;
    render(<Drawer store={store} width={width} onWidth={resize} onClose={close} />, root);
    covering();
  }
  function resize(wanted: number): void {
    width = wanted;
    draw();
  }

  const focus = (): void => root.querySelector<HTMLElement>('.nw-drawer')?.focus({ preventScroll: true });

  function close(): void {
    const hadFocus = root.activeElement !== null;
    ending.abort();
    if (hadFocus) former.giveBack();
    parts.closed();
  }

  until.addEventListener(
    'abort',
    () => {
      render(null, root);
      store.stop();
      ended();
    },
    { once: true },
  );

  // Who has pressed the badge by a key has left the note; who has clicked it writes on.
  const fromBadge = slot.ownerDocument.activeElement !== null && host.isHost(slot.ownerDocument.activeElement);
  draw();
  stayOnTop(slot, root, until);
  if (fromBadge) focus();
  return { focus };
}
