import { useEffect } from 'react';
import type { Route } from './route';

interface Guard {
  /** Whether the user may go; asks, where there is something to lose. */
  ask(): boolean;
  isNeeded(): boolean;
}

let guard: Guard | null = null;

/** Another tenant or place is elsewhere; another language is not. */
export function mayLeave(from: Route, to: Route): boolean {
  if (from.tenant === to.tenant && from.place === to.place) return true;
  return !guard?.isNeeded() || guard.ask();
}

/** From now on nothing is asked any more: the page is being taken away whatever the user says. */
export function leaveWithoutAsking(): void {
  guard = null;
}

/** Asks before another place is shown or the tab closes, while the guard is needed. It must be the same at each render. */
export function useLeaveGuard(own: Guard): void {
  useEffect(() => {
    guard = own;
    function onBeforeUnload(event: BeforeUnloadEvent) {
      if (guard?.isNeeded()) event.preventDefault();
    }
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => {
      guard = null;
      window.removeEventListener('beforeunload', onBeforeUnload);
    };
  }, [own]);
}
