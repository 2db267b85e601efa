import { useState } from 'preact/hooks';

/** Copies a text to the clipboard; `copied` is the key of the text that says how that ended, null before. */
export function useCopy(text: string): {
  readonly copied: 'copied' | 'copyFailed' | null;
  readonly copy: () => void;
} {
  const [copied, setCopied] = useState<'copied' | 'copyFailed' | null>(null);
  const write = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      setCopied('copyFailed');
    }
  };
  return { copied, copy: () => void write() };
}
