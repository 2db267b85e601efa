import type { ComponentChildren, JSX } from 'preact';

interface RowListProps {
  /** Names the list for screen readers. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A list of things, one a row; its children are `Row`s. */
export function RowList({ label, children }: RowListProps): JSX.Element {
  return (
    <ul class="nw-rows" aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  readonly title: ComponentChildren;
  readonly detail?: ComponentChildren;
  /** What can be done with the thing: buttons, a switch, a menu. */
  readonly children?: ComponentChildren;
}

/** One thing of a list: its name, what there is to say of it, and at the end what can be done with it. */
export function Row({ title, detail, children }: RowProps): JSX.Element {
  return (
    <li class="nw-row">
      <div class="nw-row-text">
        <div class="nw-row-title">{title}</div>
        {detail !== undefined && <div class="nw-row-detail">{detail}</div>}
      </div>
      {children !== undefined && <div class="nw-row-actions">{children}</div>}
    </li>
  );
}
