import { leaveWithoutAsking } from '../routing/leave-guard';

const PATH = '/sign-in';

export function isSignIn(): boolean {
  return location.pathname === PATH;
}

/** Loads the sign-in notice, which leads back to where the user is now. */
export function showSignIn(): void {
  leaveWithoutAsking();
  location.assign(`${PATH}?${new URLSearchParams({ back: location.pathname + location.search })}`);
}

/** Where a sign-in leads to: a place of this portal, whatever the address says. */
export function wayBack(): URL {
  const back = new URL(new URLSearchParams(location.search).get('back') ?? '/', location.origin);
  return back.origin === location.origin ? back : new URL('/', location.origin);
}
