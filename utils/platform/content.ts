/** What content scripts may use of the platform. Nothing here imports zod. */
export { extensionAlive } from './alive';
export { onAccessChanged } from './content-access';
export { onRulesChanged, onSettingsChanged } from './content-settings';
export { fetchRules, fetchSite } from './content-rules';
export { inPrivateWindow } from './private-window';
export { provideDrawerPlace } from './drawer-script';
export { onPanelConnected } from './panel-port';
export { sendToRuntime } from './send';
export { loadTools } from './tools-script';
