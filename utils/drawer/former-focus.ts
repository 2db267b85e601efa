import type { PageHost } from '../page/page-host';

/** Remembers where in the page the focus is, to give it back. */
export interface FormerFocus {
  /** Puts the focus where it was in the page last. */
  giveBack(): void;
}

/**
 * Follows the focus in the page.
 * @param note where to go when the place of before is gone, or was something of ours
 */
export function followFocus(
  document: Document,
  host: Pick<PageHost, 'isOurs' | 'isHost'>,
  note: () => HTMLElement | null,
  signal: AbortSignal,
): FormerFocus {
  let former = focusedIn(document, host.isHost);
  document.addEventListener(
    'focusin',
    (event) => {
      if (!host.isOurs(event)) former = event.composedPath()[0] ?? null;
    },
    { capture: true, passive: true, signal },
  );
  return {
    giveBack() {
      const place = former instanceof HTMLElement && former.isConnected ? former : note();
      place?.focus({ preventScroll: true });
    },
  };
}

/** The element of the page that has the focus, inside open shadow roots too. */
function focusedIn(document: Document, isOurs: (element: Element) => boolean): EventTarget | null {
  let focused = document.activeElement;
  if (focused === null || focused === document.body || isOurs(focused)) return null;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
