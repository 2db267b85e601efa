import { matchesPattern } from './match-pattern';
import { ftop } from './profiles/ftop';
import type { SiteProfile } from './site-profile';

/** Where the sandbox portal runs; known only to the build that `npm start` and the tests make. */
const SANDBOX = 'http://127.0.0.1/*';

const sites: readonly SiteProfile[] = [
  import.meta.env.MODE === 'sandbox' ? { ...ftop, matches: [...ftop.matches, SANDBOX] } : ftop,
];

/** The profile of the site that an address belongs to, or null. */
export function siteFor(url: string): SiteProfile | null {
  return sites.find((site) => site.matches.some((pattern) => matchesPattern(pattern, url))) ?? null;
}
