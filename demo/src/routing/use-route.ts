import { useSyncExternalStore } from 'react';
import { formatRoute, parseRoute, type Route } from './route';

let route = parseRoute(location.pathname, location.search);
history.replaceState(null, '', formatRoute(route) + location.hash);

const listeners = new Set<() => void>();

window.addEventListener('popstate', () => show(parseRoute(location.pathname, location.search)));

export function goTo(next: Route): void {
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
