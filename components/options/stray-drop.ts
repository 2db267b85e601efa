import { useEffect } from 'preact/hooks';

/** A file that is dropped beside the place for files would open in the place of the page: it is left instead. */
export function useNoStrayDrop(): void {
  useEffect(() => {
    const leave = (event: DragEvent): void => {
      if (event.defaultPrevented || event.dataTransfer === null) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', leave);
    window.addEventListener('drop', leave);
    return () => {
      window.removeEventListener('dragover', leave);
      window.removeEventListener('drop', leave);
    };
  }, []);
}
