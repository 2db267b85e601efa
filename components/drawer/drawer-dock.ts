import type { StoredSettings } from '../../utils/platform/stored-settings';

/** Where the drawer stands, and how wide it is, in px. */
export type DrawerDock = StoredSettings['drawer'];
