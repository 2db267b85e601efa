import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import css from './modal.module.css';

const FOCUSABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled';

interface ModalProps {
  titleId: string;
  onClose(): void;
  children: ReactNode;
}

/** A dialog inside the page: the focus stays in it, Esc closes it, and afterwards the focus is where it was. */
export function Modal({ titleId, onClose, children }: ModalProps) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    const first = () => box.current?.querySelector<HTMLElement>('textarea')?.focus();
    first();
    function pullBack({ target }: FocusEvent) {
      if (target instanceof Node && !box.current?.contains(target)) first();
    }
    document.addEventListener('focusin', pullBack);
    return () => {
      document.removeEventListener('focusin', pullBack);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    // Inside of a conversion these keys are the IME's.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    if (event.key === 'Tab') stayInside(event, box.current);
  }

  return (
    <div className={css.cover}>
      <div
        ref={box}
        className={css.box}
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
    </div>
  );
}

/** From the last control Tab leads to the first one, and back. */
function stayInside(event: KeyboardEvent, box: HTMLElement | null): void {
  const controls = [...(box?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
  const [edge, other] = event.shiftKey ? [controls[0], controls.at(-1)] : [controls.at(-1), controls[0]];
  if (document.activeElement !== edge) return;
  event.preventDefault();
  other?.focus();
}
