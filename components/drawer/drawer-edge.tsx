import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { DrawerDock } from './drawer-dock';
import { DRAWER_WIDTHS, drawerWidth } from './drawer-width';

/** How far an arrow key moves the edge, in px. */
const STEP = 20;

interface DrawerEdgeProps {
  readonly label: string;
  readonly dock: DrawerDock;
  /** The edge is being moved: a width in px. */
  readonly onMove: (width: number) => void;
  /** The edge has been moved. */
  readonly onMoved: (width: number) => void;
}

/** The edge by which the drawer is made wider or narrower, with the mouse or by keys (the ARIA pattern "window splitter"). */
export function DrawerEdge({ label, dock: { side, width }, onMove, onMoved }: DrawerEdgeProps): JSX.Element {
  const grabbed = useRef({ x: 0, width });
  /** Where the page is: 1 to the right of the edge, -1 to the left. */
  const inward = side === 'left' ? 1 : -1;

  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted = {
      ArrowLeft: width - inward * STEP,
      ArrowRight: width + inward * STEP,
      Home: DRAWER_WIDTHS.least,
      End: DRAWER_WIDTHS.most,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onMoved(drawerWidth(wanted));
  };

  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    grabbed.current = { x: event.clientX, width };
  };

  const onPointerMove = (event: PointerEvent): void => {
    if (!(event.currentTarget as Element).hasPointerCapture(event.pointerId)) return;
    onMove(drawerWidth(grabbed.current.width + inward * (event.clientX - grabbed.current.x)));
  };

  return (
    <div
      class="nw-drawer-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={DRAWER_WIDTHS.least}
      aria-valuemax={DRAWER_WIDTHS.most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => onMoved(width)}
    />
  );
}
