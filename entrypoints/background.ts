import { defineBackground } from 'wxt/utils/define-background';
import { pageStyles } from '../components/page/styles';
import { grammar } from '../utils/check/grammar';
import { checkPackOf } from '../utils/packs/check-pack';
import { fasttrackPack } from '../utils/packs/fasttrack';
import {
  onRuntimeMessage,
  onToolbarClick,
  openSidePanel,
  readEffectiveSettings,
  reinjectOnInstall,
  showToolbarBadge,
} from '../utils/platform/worker';
import { siteFor } from '../utils/sites';

/** The service worker decides nothing about notes: it opens the panel, shows the badge, hands out rules and settings. */
export default defineBackground(() => {
  reinjectOnInstall();
  onToolbarClick((windowId) => openSidePanel(windowId));

  onRuntimeMessage({
    'get-setup': async ({ address }) => {
      const site = siteFor(address);
      if (!site) return null;
      const pack = checkPackOf(fasttrackPack);
      return { site, pack, grammar, styles: pageStyles, settings: await readEffectiveSettings() };
    },
    'get-settings': () => readEffectiveSettings(),
    'open-panel': (_request, { windowId }) => {
      if (windowId !== undefined) openSidePanel(windowId);
    },
    badge: (badge, { tabId }) => {
      if (tabId !== undefined) void showToolbarBadge(tabId, badge);
    },
  });
});
