/** The entry of `storage.local` that holds the imported rule packs. */
export const PACKS_KEY = 'packs';
