import type { ComponentChildren, JSX } from 'preact';

interface MessageBoxProps {
  readonly tone: 'error' | 'warning' | 'good' | 'plain';
  readonly icon?: JSX.Element;
  readonly title?: string;
  readonly children?: ComponentChildren;
}

/** A tinted box with one thing to know. */
export function MessageBox({ tone, icon, title, children }: MessageBoxProps): JSX.Element {
  return (
    <div class={`nw-box nw-box-${tone}`}>
      {icon}
      <div class="nw-box-text">
        {title !== undefined && <p class="nw-box-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
