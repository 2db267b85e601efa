import type { JSX } from 'preact';
import { Button } from '../ui/button';
import { usePanel } from './panel-context';
import { useCopy } from './use-copy';

/** A text on offer, with a button that copies it and what else there is to do. */
export function CopyText({ text, children }: { readonly text: string; readonly children: JSX.Element }): JSX.Element {
  const { t } = usePanel();
  const { copied, copy } = useCopy(text);

  return (
    <>
      <textarea class="nw-copy-text" readOnly rows={4} aria-label={t('outcomeText')} value={text} />
      <div class="nw-buttons">
        <Button onClick={copy}>{t('copy')}</Button>
        {children}
      </div>
      {copied !== null && <p>{t(copied)}</p>}
    </>
  );
}
