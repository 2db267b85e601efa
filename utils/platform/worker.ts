/** What the service worker may use of the platform. */
export { followAccess, hasAccess } from './access';
export { activePack } from './active-pack';
export { keepDrawers } from './drawers';
export { injectTools } from './inject-tools';
export { clearVersions, clearVersionsWhenOff, keepVersion, onVersionsKept, versionsOf } from './kept-versions';
export { openOptions } from './open-options';
export { onRuntimeMessage } from './receive';
export { reinjectOnInstall } from './reinject';
export { readEffectiveSettings } from './settings';
export { keepScratch, readScratch } from './stored-scratch';
export { openSidePanel } from './side-panel';
export { onToolbarClick, showToolbarBadge } from './toolbar';
