import type { Browser, Events } from 'webextension-polyfill';

type ContentBrowser = Pick<Browser, 'runtime' | 'storage'>;

/**
 * The browser's own API, as content scripts use it. Not the polyfill: what is used here has promises in every browser that runs
 * Manifest V3, and the polyfill's tables would weigh 4 kB (gzip) in every page. Looked up each time: it goes when the extension does.
 */
export function contentBrowser(): ContentBrowser {
  const scope = globalThis as { browser?: ContentBrowser; chrome?: ContentBrowser };
  const found = scope.browser ?? scope.chrome;
  if (found === undefined) throw new Error('No extension around this script');
  return found;
}

/** Listens to an event of the browser until the signal aborts. */
export function listen<Listener extends (...args: never[]) => unknown>(
  event: Pick<Events.Event<Listener>, 'addListener' | 'removeListener'>,
  listener: Listener,
  signal?: AbortSignal,
): void {
  if (signal?.aborted === true) return;
  event.addListener(listener);
  const remove = (): void => {
    try {
      event.removeListener(listener);
    } catch {
      // The extension is gone, and its events with it.
    }
  };
  signal?.addEventListener('abort', remove, { once: true });
}
