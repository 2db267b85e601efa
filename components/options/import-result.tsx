import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ImportReady } from './import-ready';
import { ImportRefused } from './import-refused';
import { useOptions } from './options-context';

interface ImportResultProps {
  /** The pack is in force now. */
  readonly onUsed: () => void;
  /** The result was put away. */
  readonly onClosed: () => void;
}

/** What became of the file that was chosen. It takes the focus once it is there. */
export function ImportResult({ onUsed, onClosed }: ImportResultProps): JSX.Element {
  const { store, t } = useOptions();
  const { importer } = store.packs;
  const state = importer.state.value;
  const result = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (state !== null && state.kind !== 'reading') result.current?.focus();
  }, [state]);

  const close = (): void => {
    importer.dismiss();
    onClosed();
  };
  const use = async (): Promise<void> => {
    if (await store.packs.useImported()) onUsed();
  };

  return (
    <div class="nw-import">
      <p class="nw-import-reading" role="status">
        {state?.kind === 'reading' && t('importReading', { file: state.file })}
      </p>
      {state !== null && state.kind !== 'reading' && (
        <div ref={result} tabIndex={-1} role="group" aria-label={t('importResult')}>
          {state.kind === 'ready' ? (
            <ImportReady pack={state.pack} onUse={() => void use()} onClose={close} />
          ) : (
            <ImportRefused state={state} onClose={close} />
          )}
        </div>
      )}
    </div>
  );
}
