import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Opens a `<dialog>` as a modal for as long as the component is there, and calls back when the browser closes it (Esc; a second Esc
 * closes it even when `cancel` was refused). Closing gives the focus back to where it was.
 */
export function useModal(dialog: { readonly current: HTMLDialogElement | null }, dismissed: () => void): void {
  const callback = useRef(dismissed);
  callback.current = dismissed;

  useLayoutEffect(() => {
    const node = dialog.current;
    if (node === null) return;
    const onCancel = (event: Event): void => {
      event.preventDefault();
      callback.current();
    };
    const onClose = (): void => callback.current();
    node.addEventListener('cancel', onCancel);
    node.addEventListener('close', onClose);
    node.showModal();
    return () => {
      node.removeEventListener('cancel', onCancel);
      node.removeEventListener('close', onClose);
      node.close();
    };
  }, [dialog]);
}
