import type { JSX } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { createOptionsTranslator } from '../../utils/i18n/options-translator';
import type { OptionsStore } from '../../utils/state/options-store';
import { AppIcon } from '../ui/icons';
import { Toast } from '../ui/toast';
import { noticeMessage } from './notice-message';
import { OptionsContent } from './options-content';
import { OptionsProvider, type OptionsEnvironment } from './options-context';
import { useNoStrayDrop } from './stray-drop';

/** The options page. */
export function Options({ store }: { readonly store: OptionsStore }): JSX.Element {
  const language = store.language.value;
  const environment = useMemo<OptionsEnvironment>(
    () => ({ store, language, t: createOptionsTranslator(language) }),
    [store, language],
  );
  const { t } = environment;
  const title = t('optionsTitle');
  const notice = store.notice.value;
  const message = useMemo(() => (notice === null ? null : noticeMessage(environment, notice)), [environment, notice]);
  useNoStrayDrop();

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);

  return (
    <OptionsProvider value={environment}>
      <div class="nw-ui nw-options">
        <header class="nw-options-header">
          <h1 class="nw-options-title">
            <AppIcon />
            {title}
          </h1>
        </header>
        <main class="nw-options-main">
          <OptionsContent />
        </main>
        <Toast message={message} closeText={t('close')} onClose={store.dismissNotice} />
      </div>
    </OptionsProvider>
  );
}
