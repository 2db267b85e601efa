import { defineBackground } from 'wxt/utils/define-background';
import { pageStyles } from '../components/page/styles';
import { grammar } from '../utils/check/grammar';
import { checkPackOf } from '../utils/packs/check-pack';
import { fasttrackPack } from '../utils/packs/fasttrack';
import { panelPackOf } from '../utils/packs/panel-pack';
import {
  activePack,
  followAccess,
  hasAccess,
  clearVersions,
  clearVersionsWhenOff,
  injectTools,
  keepScratch,
  keepVersion,
  onRuntimeMessage,
  onToolbarClick,
  openSidePanel,
  readEffectiveSettings,
  readScratch,
  reinjectOnInstall,
  showToolbarBadge,
  versionsOf,
} from '../utils/platform/worker';
import { siteFor } from '../utils/sites';

/** The service worker decides nothing about notes: it opens the panel, shows the badge, hands out rules and settings, and keeps versions. */
export default defineBackground(() => {
  const pack = activePack(fasttrackPack);
  reinjectOnInstall();
  followAccess();
  clearVersionsWhenOff();
  onToolbarClick((windowId) => openSidePanel(windowId));

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
    'open-panel': (_request, { windowId }) => {
      if (windowId !== undefined) openSidePanel(windowId);
    },
    badge: (badge, { tabId }) => {
      if (tabId !== undefined) void showToolbarBadge(tabId, badge);
    },
    'keep-version': keepVersion,
    'get-versions': ({ key }, source) => versionsOf(key, source),
    'clear-versions': ({ key }) => clearVersions(key),
  });
});
