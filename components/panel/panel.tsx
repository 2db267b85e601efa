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
import { pressListeners } from './press-listeners';
import { ScratchView } from './scratch-view';
import { TabView } from './tab-view';

interface PanelProps {
  readonly store: PanelStore;
  /** Whether it stands in somebody else's page, whose language and landmarks are not ours. */
  readonly inPage?: boolean;
}

/** The side panel. */
export function Panel({ store, inPage = false }: PanelProps): JSX.Element {
  const pack = store.pack.value;
  const language = store.settings.language.value;
  const environment = useMemo<PanelEnvironment>(
    () => ({ store, pack, language, t: createPanelTranslator(language) }),
    [store, pack, language],
  );
  const listeners = useMemo(() => pressListeners(store.press), [store]);
  const roleSelect = useRef<HTMLSelectElement>(null);
  const focusRole = (): void => roleSelect.current?.focus();

  useLayoutEffect(() => {
    if (!inPage) document.documentElement.lang = language;
  }, [language, inPage]);
  const Main = inPage ? 'div' : 'main';

  return (
    <PanelProvider value={environment}>
      <div class="nw-ui nw-panel" lang={language} {...listeners}>
        <PanelHeader roleSelect={roleSelect} />
        <Main class="nw-main">
          {!store.inScratch.value && <TabView onRoleAnswered={focusRole} />}
          <ScratchView onRoleAnswered={focusRole} />
        </Main>
        <CountAnnouncer />
        <NoticeArea />
        <NoteActions />
        <PanelFooter />
      </div>
    </PanelProvider>
  );
}
