import { defineContentScript } from 'wxt/utils/define-content-script';
import { startNotes } from '../../utils/page/start';
import {
  extensionAlive,
  fetchSetup,
  onPanelConnected,
  onSettingsChanged,
  sendToRuntime,
} from '../../utils/platform/content';
import { frameAddress } from '../../utils/platform/frame-address';
import { takeOver } from '../../utils/platform/succession';

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
        onPanel: (connected) => onPanelConnected(connected, signal),
        openPanel: () => void sendToRuntime('open-panel'),
        badge: (numbers) => void sendToRuntime('badge', numbers),
      },
      signal,
    );
    onSettingsChanged(started.settingsChanged, signal);
    fetchSetup(frameAddress(location)).then((setup) => {
      if (signal.aborted) return;
      if (!setup) return end();
      started.begin(setup);
      void sendToRuntime('frame-started');
    }, started.failed);
  },
});
