import { useSyncExternalStore } from 'react';
import { mayLeave } from './leave-guard';
import { formatRoute, parseRoute, type Route } from './route';

let route = parseRoute(location.pathname, location.search);
history.replaceState(null, '', formatRoute(route) + location.hash);

const listeners = new Set<() => void>();

window.addEventListener('popstate', () => {
  const next = parseRoute(location.pathname, location.search);
  if (mayLeave(route, next)) return show(next);
  // The address has changed already: it is put back behind what the user stays on.
  history.pushState(null, '', formatRoute(route));
});

export function goTo(next: Route): void {
  if (!mayLeave(route, next)) return;
  if (formatRoute(next) !== formatRoute(route)) history.pushState(null, '', formatRoute(next));
  show(next);
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, () => route);
}

function show(next: Route): void {
  route = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
