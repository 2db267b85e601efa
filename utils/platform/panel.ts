import browser from 'webextension-polyfill';
import { followActiveTab } from './active-tab';
import { requestAccess, watchAccess } from './panel-access';
import { onRuntimeMessage } from './receive';
import { openOptions } from './open-options';
import type { PanelPack } from '../packs/panel-pack';
import { PACKS_KEY } from './packs-key';
import { clearVersions, readVersions } from './panel-versions';
import { readSettings, updateSettings, watchSettings } from './settings';
import { sendToRuntime } from './send';
import { connectToTab } from './tab-port';
import { uiLanguage } from './ui-language';

/** The side panel's ports to the browser, as `createPanelStore` takes them. */
export const panelPorts = {
  followActiveTab,
  connectToTab,
  readVersions,
  clearVersions,
  /** Calls back with the key of a note when its versions are others, with null for all notes; returns the way to stop. */
  onVersionsChanged(changed: (key: string | null) => void): () => void {
    return onRuntimeMessage({ 'versions-changed': ({ key }) => void changed(key) });
  },
  /** Calls back with the tab when a frame of it has started; returns the way to stop. */
  onFrameStarted(started: (tabId: number) => void): () => void {
    return onRuntimeMessage({
      'frame-started': (_request, { tabId }) => {
        if (tabId !== undefined) started(tabId);
      },
    });
  },
  /** What the panel shows of the pack in force; undefined when the worker gives no answer. */
  readPanelPack(): Promise<PanelPack | undefined> {
    return sendToRuntime('get-panel-pack');
  },
  /** Calls back when another pack may be in force; returns the way to stop. */
  onPackChanged(changed: () => void): () => void {
    const listener = (changes: Record<string, unknown>, area: string): void => {
      if (area === 'local' && PACKS_KEY in changes) changed();
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  },
  watchAccess,
  requestAccess,
  openOptions,
  readSettings,
  updateSettings,
  watchSettings,
  uiLanguage,
};

/** The type of the ports, for the store and its tests. */
export type PanelPorts = typeof panelPorts;
