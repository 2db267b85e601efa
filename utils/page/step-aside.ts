/**
 * Lets a modal dialog step aside for an edit in the page: behind a modal dialog nothing can take the focus, and without it the browser
 * edits nothing. The dialog stays in view all the while, as a popover, for the one or two frames that an edit takes. Keys that
 * are pressed meanwhile were meant for the dialog and go nowhere.
 * @returns what the work returns; the dialog is modal again, with the focus where it was
 */
export async function stepAside<T>(dialog: HTMLDialogElement, work: () => Promise<T>): Promise<T> {
  const root = dialog.getRootNode() as ShadowRoot;
  const focused = root.activeElement as HTMLElement | null;
  const working = new AbortController();
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const view = dialog.ownerDocument.defaultView;
  for (const type of ['keydown', 'keypress', 'keyup']) {
    view?.addEventListener(type, (event) => event.isTrusted && swallow(event), {
      capture: true,
      signal: working.signal,
    });
  }
  // Whoever listens for the dialog's end is not to hear of this one, which is told a task later.
  root.addEventListener('close', (event) => event.stopImmediatePropagation(), { capture: true, once: true });

  dialog.style.animation = 'none';
  dialog.close();
  dialog.popover = 'manual';
  dialog.showPopover();
  dialog.setAttribute('open', '');
  try {
    return await work();
  } finally {
    working.abort();
    if (dialog.isConnected) {
      dialog.hidePopover();
      dialog.removeAttribute('open');
      dialog.removeAttribute('popover');
      dialog.showModal();
      if (focused?.isConnected) focused.focus({ preventScroll: true });
    }
  }
}
