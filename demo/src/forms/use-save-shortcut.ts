import { useEffect } from 'react';

/** Ctrl+S, or Cmd+S on a Mac, wherever the focus is while the form shows. */
export function useSaveShortcut(save: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const withModifier = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!withModifier || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      // A key held down is still one intent, and an unfinished IME conversion is no text to save yet.
      if (!event.repeat && !event.isComposing) save();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [save]);
}
