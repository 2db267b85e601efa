import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When a card that had the focus goes (its finding is solved), the focus moves to the card now in its place, or to the list itself when
 * none is left: without this a keyboard user starts again at the top of the panel.
 */
export function useKeptPlace(frame: { readonly current: HTMLElement | null }): void {
  const place = useRef<{ readonly card: HTMLElement; readonly index: number } | null>(null);

  useLayoutEffect(() => {
    const node = frame.current;
    if (node === null) return;
    const onFocusIn = (event: FocusEvent): void => {
      const index = cards(node).findIndex((card) => card.contains(event.target as Node));
      const card = cards(node)[index];
      place.current = card === undefined ? null : { card, index };
    };
    const onFocusOut = (event: FocusEvent): void => {
      // Focus that goes to another element, or to the page with the window, was moved on purpose.
      if (event.relatedTarget !== null || !document.hasFocus()) place.current = null;
    };
    node.addEventListener('focusin', onFocusIn);
    node.addEventListener('focusout', onFocusOut);
    return () => {
      node.removeEventListener('focusin', onFocusIn);
      node.removeEventListener('focusout', onFocusOut);
    };
  }, [frame]);

  useLayoutEffect(() => {
    const node = frame.current;
    if (node === null || place.current === null) return;
    const { activeElement } = node.getRootNode() as Document | ShadowRoot;
    if (activeElement !== null && activeElement !== document.body) return;
    const { card, index } = place.current;
    if (card.isConnected && !card.inert) return;
    const left = cards(node).filter(
      (candidate) => !candidate.inert && candidate.closest('details:not([open])') === null,
    );
    const next = left[Math.min(index, left.length - 1)];
    (next?.querySelector<HTMLElement>('.nw-buttons button') ?? node).focus({ preventScroll: next === undefined });
  });
}

function cards(node: HTMLElement): readonly HTMLElement[] {
  return [...node.querySelectorAll<HTMLElement>('.nw-finding')];
}
