import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button';

interface CopyButtonProps {
  readonly text: string;
  /** What is on the button. */
  readonly children: string;
  /** An accessible name that says more than what is on the button, which it has to begin with. */
  readonly label?: string;
  /** What to say when it is copied, and when it could not be. */
  readonly say: (done: 'copied' | 'copyFailed') => void;
}

/** A button that copies a text. */
export function CopyButton({ text, children, label, say }: CopyButtonProps): JSX.Element {
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say('copied');
    } catch {
      say('copyFailed');
    }
  };
  return (
    <Button {...(label !== undefined && { label })} onClick={() => void copy()}>
      {children}
    </Button>
  );
}

/** What became of copying; null until it was tried. */
export function useCopied(): readonly ['copied' | 'copyFailed' | null, (done: 'copied' | 'copyFailed') => void] {
  return useState<'copied' | 'copyFailed' | null>(null);
}
