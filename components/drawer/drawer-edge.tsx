import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { DRAWER_WIDTHS, drawerWidth } from './drawer-width';

/** How far an arrow key moves the edge, in px. */
const STEP = 20;

interface DrawerEdgeProps {
  readonly label: string;
  /** In px. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The edge by which the drawer is made wider or narrower, with the mouse or by keys (the ARIA pattern "window splitter"). */
export function DrawerEdge({ label, width, onWidth }: DrawerEdgeProps): JSX.Element {
  const grabbed = useRef({ x: 0, width });

  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: DRAWER_WIDTHS.least,
      End: DRAWER_WIDTHS.most,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(drawerWidth(wanted));
  };

  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    grabbed.current = { x: event.clientX, width };
  };

  const onPointerMove = (event: PointerEvent): void => {
    if (!(event.currentTarget as Element).hasPointerCapture(event.pointerId)) return;
    onWidth(drawerWidth(grabbed.current.width + grabbed.current.x - event.clientX));
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
    />
  );
}
