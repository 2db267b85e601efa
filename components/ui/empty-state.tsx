import type { ComponentChildren, JSX } from 'preact';

interface EmptyStateProps {
  readonly title: string;
  readonly detail?: string;
  readonly children?: ComponentChildren;
}

/** What stands where there is nothing to list: what that means, and what to do. */
export function EmptyState({ title, detail, children }: EmptyStateProps): JSX.Element {
  return (
    <div class="nw-empty">
      <p class="nw-empty-title">{title}</p>
      {detail !== undefined && <p class="nw-empty-detail">{detail}</p>}
      {children}
    </div>
  );
}
