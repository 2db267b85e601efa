import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { createPanelTranslator } from '../../utils/i18n/panel-translator';
import type { PanelStore } from '../../utils/state/panel-store';
import { CountAnnouncer } from './count-announcer';
import { NoteActions } from './note-actions';
import { NoticeArea } from './notice-area';
import { PanelFooter } from './panel-footer';
import { PanelProvider, type PanelEnvironment } from './panel-context';
import { PanelHeader } from './panel-header';
import { ScratchView } from './scratch-view';
import { TabView } from './tab-view';

/** The side panel. */
export function Panel({ store }: { readonly store: PanelStore }): JSX.Element {
  const pack = store.pack.value;
  const language = store.settings.language.value;
  const environment = useMemo<PanelEnvironment>(
    () => ({ store, pack, language, t: createPanelTranslator(language) }),
    [store, pack, language],
  );
  const roleSelect = useRef<HTMLSelectElement>(null);
  const focusRole = (): void => roleSelect.current?.focus();

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <PanelProvider value={environment}>
      <div class="nw-ui nw-panel">
        <PanelHeader roleSelect={roleSelect} />
        <main class="nw-main">
          {!store.inScratch.value && <TabView onRoleAnswered={focusRole} />}
          <ScratchView onRoleAnswered={focusRole} />
        </main>
        <CountAnnouncer />
        <NoticeArea />
        <NoteActions />
        <PanelFooter />
      </div>
    </PanelProvider>
  );
}
