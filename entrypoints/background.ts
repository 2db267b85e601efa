import { defineBackground } from 'wxt/utils/define-background';
import { pageStyles } from '../components/page/styles';
import { grammar } from '../utils/check/grammar';
import { checkPackOf } from '../utils/packs/check-pack';
import { fasttrackPack } from '../utils/packs/fasttrack';
import { panelPackOf } from '../utils/packs/panel-pack';
import {
  activePack,
  clearVersions,
  clearVersionsWhenOff,
  followAccess,
  hasAccess,
  injectTools,
  keepDrawers,
  keepScratch,
  keepVersion,
  onRuntimeMessage,
  onToolbarClick,
  onVersionsKept,
  openOptions,
  openSidePanel,
  readEffectiveSettings,
  readScratch,
  reinjectOnInstall,
  showToolbarBadge,
  versionsOf,
} from '../utils/platform/worker';
import { siteFor } from '../utils/sites';

/** The service worker decides nothing about notes: it opens the panel, shows the badge, hands out rules and settings, and keeps versions. */
export default defineBackground({
  // As a module it shares the built-in pack with the options page: the package carries it once.
  type: 'module',
  main() {
    const pack = activePack(fasttrackPack);
    reinjectOnInstall();
    followAccess();
    clearVersionsWhenOff();
    const drawers = keepDrawers((address) => siteFor(address) !== null);
    onVersionsKept((key) => drawers.tell({ type: 'versions-changed', key }));
    const openPanel = async (windowId: number | undefined, tabId: number | undefined): Promise<void> => {
      if (windowId === undefined || tabId === undefined) return;
      if (!(await openSidePanel(windowId))) await drawers.open(tabId);
    };
    onToolbarClick((windowId, tabId) => void openPanel(windowId, tabId));

    onRuntimeMessage({
      'get-site': async ({ address }) => {
        const site = siteFor(address);
        return site && (await hasAccess(address)) ? site : null;
      },
      'get-settings': () => readEffectiveSettings(),
      'get-rules': async () => ({
        pack: checkPackOf(await pack()),
        grammar,
        styles: pageStyles,
        settings: await readEffectiveSettings(),
      }),
      'get-panel-pack': async () => panelPackOf(await pack()),
      'keep-scratch': keepScratch,
      'get-scratch': readScratch,
      'load-tools': async (_request, { tabId, frameId }) => {
        if (tabId === undefined || frameId === undefined) throw new Error('No frame asks.');
        return injectTools(tabId, frameId);
      },
      'open-panel': (_request, { windowId, tabId }) => void openPanel(windowId, tabId),
      'open-options': () => void openOptions(),
      'drawer-closed': (_request, { tabId }) => {
        if (tabId !== undefined) void drawers.closed(tabId);
      },
      'frame-started': (_request, { tabId, frameId }) => {
        if (tabId !== undefined && frameId !== undefined) void drawers.frameStarted(tabId, frameId);
      },
      badge: (badge, { tabId }) => {
        if (tabId !== undefined) void showToolbarBadge(tabId, badge);
      },
      'keep-version': keepVersion,
      'get-versions': ({ key }, source) => versionsOf(key, source),
      'clear-versions': ({ key }) => clearVersions(key),
    });
  },
});
