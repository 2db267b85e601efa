import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';

interface ConfirmedButtonProps {
  readonly text: string;
  /** An accessible name that says more than the text, which it has to begin with. */
  readonly label?: string;
  /** What is asked, and what can't be undone. */
  readonly question: string;
  readonly confirmText: string;
  readonly cancelText: string;
  readonly onConfirm: () => void;
}

/** A button that asks back in its own place before it does something that can't be undone. Esc and the first button leave it. */
export function ConfirmedButton(props: ConfirmedButtonProps): JSX.Element {
  const { text, label, question, confirmText, cancelText, onConfirm } = props;
  const [asking, setAsking] = useState(false);
  const id = useId();
  const safe = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);

  // The focus is always on what stands in this place; at first it is left alone.
  useLayoutEffect(() => {
    if (asking || asked.current) safe.current?.focus();
    asked.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <Button buttonRef={safe} {...(label !== undefined && { label })} onClick={() => setAsking(true)} key="ask">
        {text}
      </Button>
    );
  }
  return (
    <div
      class="nw-confirmation"
      role="group"
      aria-labelledby={id}
      key="asking"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        setAsking(false);
      }}
    >
      <p id={id}>{question}</p>
      <div class="nw-buttons">
        <Button kind="primary" buttonRef={safe} onClick={() => setAsking(false)}>
          {cancelText}
        </Button>
        <Button
          kind="plain"
          onClick={() => {
            setAsking(false);
            onConfirm();
          }}
        >
          {confirmText}
        </Button>
      </div>
    </div>
  );
}
