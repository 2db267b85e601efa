import { useLayoutEffect } from 'preact/hooks';

interface KeptFocus {
  readonly dialog: { readonly current: HTMLDialogElement | null };
  readonly primary: { readonly current: HTMLButtonElement | null };
  /** Which of the fix buttons was pressed last. */
  readonly lastFix: { readonly current: number };
}

/** When the focused button goes away, the focus moves to the next fix, or to the main button when none is left. */
export function useKeptFocus({ dialog, primary, lastFix }: KeptFocus): void {
  useLayoutEffect(() => {
    const node = dialog.current;
    if (node === null || !node.open) return;
    const focused = (node.getRootNode() as Document | ShadowRoot).activeElement;
    if (focused !== null && focused !== node && node.contains(focused)) return;
    const fixes = fixButtons(node);
    (fixes[Math.min(lastFix.current, fixes.length - 1)] ?? primary.current)?.focus();
  });
}

/** The dialog's fix buttons in their order. */
export function fixButtons(dialog: HTMLElement): readonly HTMLButtonElement[] {
  return [...dialog.querySelectorAll<HTMLButtonElement>('.nw-fixes button')];
}
