import type { MouseEvent, ReactNode } from 'react';
import { formatRoute, type Route } from './route';
import { goTo, useRoute } from './use-route';

interface RouteLinkProps {
  to: Partial<Route>;
  current?: boolean;
  className?: string | undefined;
  lang?: string;
  children: ReactNode;
}

/** A link to another place in the page; it loads nothing. With a modifier key it is the browser's link as ever. */
export function RouteLink({ to, current = false, children, ...rest }: RouteLinkProps) {
  const target = { ...useRoute(), ...to };

  function follow(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(target);
  }

  return (
    <a href={formatRoute(target)} onClick={follow} aria-current={current ? 'page' : undefined} {...rest}>
      {children}
    </a>
  );
}
