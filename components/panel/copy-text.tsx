import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { usePanel } from './panel-context';

/** A text on offer, with a button that copies it and what else there is to do. */
export function CopyText({ text, children }: { readonly text: string; readonly children: JSX.Element }): JSX.Element {
  const { t } = usePanel();
  const [copied, setCopied] = useState<'copied' | 'copyFailed' | null>(null);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      setCopied('copyFailed');
    }
  };

  return (
    <>
      <textarea class="nw-copy-text" readOnly rows={4} aria-label={t('outcomeText')} value={text} />
      <div class="nw-buttons">
        <Button onClick={() => void copy()}>{t('copy')}</Button>
        {children}
      </div>
      {copied !== null && <p>{t(copied)}</p>}
    </>
  );
}
