import type { ComponentChildren, JSX, Ref } from 'preact';

/** What a button looks like: one `primary` a card, `plain` without a frame, `link` for ways to a place. */
type ButtonKind = 'primary' | 'normal' | 'plain' | 'link';

const CLASSES: Readonly<Record<ButtonKind, string>> = {
  primary: 'nw-button nw-button-primary',
  normal: 'nw-button',
  plain: 'nw-button nw-button-plain nw-button-quiet',
  link: 'nw-button nw-button-plain nw-button-link',
};

interface ButtonProps {
  readonly kind?: ButtonKind;
  readonly onClick: (event: MouseEvent) => void;
  readonly children: ComponentChildren;
  /** An accessible name that says more than the visible text, which it has to begin with. */
  readonly label?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  /** Still focusable, but not yet to be pressed. */
  readonly waiting?: boolean;
  /** For a button that unfolds something: whether it is unfolded. */
  readonly expanded?: boolean;
}

/** A button. It never submits a form. */
export function Button(props: ButtonProps): JSX.Element {
  const { kind = 'normal', onClick, children, label, buttonRef, waiting, expanded } = props;
  return (
    <button
      type="button"
      class={CLASSES[kind]}
      aria-label={label}
      aria-disabled={waiting === true ? 'true' : undefined}
      aria-expanded={expanded}
      ref={buttonRef ?? null}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
