import type { JSX, Ref } from 'preact';

interface IconButtonProps {
  /** Says what the button does, as its name and when one points at it. */
  readonly label: string;
  readonly icon: JSX.Element;
  readonly onClick: (event: MouseEvent) => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A small button that is only a sign. */
export function IconButton({ label, icon, onClick, buttonRef }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="nw-icon-button"
      aria-label={label}
      title={label}
      ref={buttonRef ?? null}
      onClick={onClick}
    >
      {icon}
    </button>
  );
}
