import { contentBrowser } from './content-browser';
import { connectByWorker } from './drawer-link';
import type { PanelPorts } from './panel';
import { PACKS_KEY } from './packs-key';
import { sendToRuntime } from './send';
import { readSettings, updateSettings, watchSettings } from './settings';
import { uiLanguage } from './ui-language';
import { clearVersions, readVersions } from './panel-versions';

/** Stands for the tab that the drawer is in: a content script does not learn its number, and needs none. */
const OWN_TAB = 0;

/**
 * The drawer's ports to the browser, as `createPanelStore` takes them.
 * @param gone called when the extension is not there any more
 */
export function drawerPorts(gone: () => void): PanelPorts {
  let frameStarted = (): void => undefined;
  let versionsChanged = (_key: string | null): void => undefined;
  return {
    followActiveTab(changed) {
      changed({ id: OWN_TAB, loading: false });
      return () => undefined;
    },
    connectToTab: (_tabId, { report }) =>
      connectByWorker({
        report,
        frameStarted: () => frameStarted(),
        versionsChanged: (key) => versionsChanged(key),
        gone,
      }),
    onFrameStarted(started) {
      frameStarted = () => started(OWN_TAB);
      return () => {
        frameStarted = () => undefined;
      };
    },
    readPanelPack: () => sendToRuntime('get-panel-pack'),
    onPackChanged(changed) {
      const listener = (changes: Record<string, unknown>, area: string): void => {
        if (area === 'local' && PACKS_KEY in changes) changed();
      };
      const { onChanged } = contentBrowser().storage;
      onChanged.addListener(listener);
      return () => onChanged.removeListener(listener);
    },
    openOptions: () => void sendToRuntime('open-options'),
    // Without access to the page its scripts are gone, and the drawer with them.
    watchAccess(changed) {
      changed(true);
      return () => undefined;
    },
    requestAccess: async () => undefined,
    readVersions,
    clearVersions,
    onVersionsChanged(changed) {
      versionsChanged = changed;
      return () => {
        versionsChanged = () => undefined;
      };
    },
    readSettings,
    updateSettings,
    watchSettings,
    uiLanguage,
  };
}
