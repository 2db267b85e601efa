import { defineContentScript } from 'wxt/utils/define-content-script';
import type { DrawerWorld } from '../../utils/drawer/drawer-world';
import type { NoteTools } from '../../utils/page/note-tools';
import { startNotes } from '../../utils/page/start';
import {
  extensionAlive,
  fetchRules,
  fetchSite,
  inPrivateWindow,
  loadTools,
  onAccessChanged,
  onPanelConnected,
  onRulesChanged,
  onSettingsChanged,
  provideDrawerPlace,
  sendToRuntime,
} from '../../utils/platform/content';
import { frameAddress } from '../../utils/platform/frame-address';
import { takeOver } from '../../utils/platform/succession';
import { scratchNotesWith } from '../../utils/scratch/scratch-note';

export default defineContentScript({
  matches: ['https://ftop.microsoft.com/*', ...(import.meta.env.MODE === 'sandbox' ? ['http://127.0.0.1/*'] : [])],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,

  main() {
    const ending = new AbortController();
    const { signal } = ending;
    const end = () => ending.abort();
    // WXT's own context would end at any event of a certain name, which the page can send; so it is not used.
    if (!takeOver(document, { alive: extensionAlive, end }, signal)) return;

    const alive = () => {
      if (!extensionAlive()) end();
      return !signal.aborted;
    };
    const started = startNotes(
      window,
      {
        alive,
        onPanel: (connected) =>
          onPanelConnected((panel) => {
            // With the extension its panel goes: what is ours in the page would be buttons that do nothing.
            panel.onClosed(() => setTimeout(alive));
            connected(panel);
          }, signal),
        openPanel: () => void sendToRuntime('open-panel'),
        badge: (numbers) => void sendToRuntime('badge', numbers),
        loadTools: async () => (await loadTools()) as NoteTools,
        fetchRules,
        keepVersion: inPrivateWindow()
          ? null
          : async (version) => (await sendToRuntime('keep-version', version)) === true,
        offerDrawer(place, until) {
          const world: DrawerWorld = { ...place, scratchNotesWith };
          provideDrawerPlace(world, until);
        },
      },
      signal,
    );
    onSettingsChanged(started.settingsChanged, signal);
    onRulesChanged(({ pack }) => started.rulesChanged(pack), signal);
    // What the browser no longer lets us into is left at once, as if we had never been there.
    onAccessChanged(
      () => void fetchSite(frameAddress(location)).then((site) => !site && end(), started.failed),
      signal,
    );
    fetchSite(frameAddress(location)).then((site) => {
      if (signal.aborted) return;
      if (!site) return end();
      started.begin(site);
      void sendToRuntime('frame-started');
    }, started.failed);
  },
});
