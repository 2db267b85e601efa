import type { FoundForm } from '../sites';

/**
 * Names a note so that it is found again after a reload: by site, address of the page, and the form, whose note type may hang on a
 * box of it.
 */
export function versionKey(site: string, { profile }: FoundForm, { location, baseURI }: Document): string {
  // A frame without an address of its own has that of the page which made it.
  const address = location.protocol.startsWith('http') ? location.href : baseURI;
  return JSON.stringify([site, address, profile.id]);
}
