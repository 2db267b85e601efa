/** The entry of `storage.local` that holds the settings. */
export const SETTINGS_KEY = 'settings';
