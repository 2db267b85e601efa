/** What content scripts may use of the platform. Nothing here imports zod. */
export { extensionAlive } from './alive';
export { onSettingsChanged } from './content-settings';
export { fetchSetup } from './content-setup';
export { onPanelConnected } from './panel-port';
export { sendToRuntime } from './send';
