/**
 * Keeps a popover in the page, open and above what else is shown in the browser's top layer: a page that throws our host out closes it, and
 * a dialog that opens later comes to lie over it. Behind a modal `<dialog>` of the page it is seen but, as all of the page, inert.
 * @param root the popover's shadow root, where the focus may be
 */
export function stayOnTop(popover: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const { ownerDocument: document } = popover;

  function show(): void {
    if (!popover.isConnected) return;
    const focused = root.activeElement;
    if (popover.matches(':popover-open')) popover.hidePopover();
    popover.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  const observer = new MutationObserver(() => {
    if (!popover.matches(':popover-open')) show();
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDialogElement && target.matches(':modal')) show();
    },
    { capture: true, signal },
  );
  show();
}
