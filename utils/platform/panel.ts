import { followActiveTab } from './active-tab';
import { onRuntimeMessage } from './receive';
import { readSettings, updateSettings, watchSettings } from './settings';
import { connectToTab } from './tab-port';
import { uiLanguage } from './ui-language';

/** The side panel's ports to the browser, as `createPanelStore` takes them. */
export const panelPorts = {
  followActiveTab,
  connectToTab,
  /** Calls back with the tab when a frame of it has started; returns the way to stop. */
  onFrameStarted(started: (tabId: number) => void): () => void {
    return onRuntimeMessage({
      'frame-started': (_request, { tabId }) => {
        if (tabId !== undefined) started(tabId);
      },
    });
  },
  readSettings,
  updateSettings,
  watchSettings,
  uiLanguage,
};

/** The type of the ports, for the store and its tests. */
export type PanelPorts = typeof panelPorts;
