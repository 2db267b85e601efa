import { ACCESS_NOTICE } from './access-notice';
import { contentBrowser, listen } from './content-browser';

/** Calls back when the browser may have taken access to this page away, until the signal aborts. */
export function onAccessChanged(changed: () => void, signal: AbortSignal): void {
  listen(
    contentBrowser().runtime.onMessage,
    (message: unknown) => void (message === ACCESS_NOTICE && changed()),
    signal,
  );
}
