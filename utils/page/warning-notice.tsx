import { render } from 'preact';
import { SaveNotice } from '../../components/page/save-notice';
import type { Language } from '../check/types';
import type { Finding } from '../platform/messages';
import type { PageHost } from './page-host';

/** Names the warnings of a note that has just been saved. */
export interface WarningNotice {
  show(warnings: readonly Finding[], language: Language): void;
}

/** Makes the notice of a frame; there is one at a time, the last one. */
export function createWarningNotice(host: PageHost, signal: AbortSignal): WarningNotice {
  let shown: AbortController | undefined;

  return {
    show(warnings, language) {
      shown?.abort();
      const ending = new AbortController();
      shown = ending;
      const slot = host.slot(AbortSignal.any([signal, ending.signal]));
      ending.signal.addEventListener('abort', () => render(null, slot), { once: true });
      render(<SaveNotice findings={warnings} language={language} onClose={() => ending.abort()} />, slot);
    },
  };
}
