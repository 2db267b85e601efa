import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CloseIcon } from './icons';
import { IconButton } from './icon-button';
import { MessageBox } from './message-box';

/** How long a message stays when nobody points at it, in ms. */
const VISIBLE_MS = 10_000;

/** What a toast says; each object is a message of its own. */
export interface ToastMessage {
  readonly tone: 'good' | 'warning' | 'plain';
  readonly text: string;
}

interface ToastProps {
  /** Null while there is nothing to say. */
  readonly message: ToastMessage | null;
  readonly closeText: string;
  readonly onClose: () => void;
}

/**
 * Says what became of a step, at the lower edge of the window, and leaves by itself. It is there all the time, as screen readers tell only
 * of changes in a place that they know.
 */
export function Toast({ message, closeText, onClose }: ToastProps): JSX.Element {
  const [held, setHeld] = useState(false);
  const close = useRef(onClose);
  close.current = onClose;
  /** Where the focus was before it came here. */
  const before = useRef<EventTarget | null>(null);

  const onFocusIn = (event: FocusEvent): void => {
    setHeld(true);
    before.current = event.relatedTarget;
  };
  const onCloseButton = (): void => {
    if (before.current instanceof HTMLElement) before.current.focus();
    onClose();
  };

  useEffect(() => {
    // What goes away under the pointer or with the focus tells of neither.
    if (message === null) setHeld(false);
    if (message === null || held) return;
    const timer = setTimeout(() => close.current(), VISIBLE_MS);
    return () => clearTimeout(timer);
  }, [message, held]);

  return (
    <div
      class="nw-toast"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={onFocusIn}
      onFocusOut={() => setHeld(false)}
    >
      {message !== null && (
        <MessageBox tone={message.tone}>
          <p>{message.text}</p>
          <IconButton label={closeText} icon={<CloseIcon />} onClick={onCloseButton} />
        </MessageBox>
      )}
    </div>
  );
}
