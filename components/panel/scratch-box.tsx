import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelStore } from '../../utils/state/panel-store';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { usePanel } from './panel-context';
import { useCopy } from './use-copy';

/** The box of the scratch note: what it is for, the text, as what it is checked, and what is done with it as a whole. */
export function ScratchBox({ scratch }: { readonly scratch: NonNullable<PanelStore['scratch']> }): JSX.Element {
  const { pack, language, t } = usePanel();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = scratch.text.value;
  const { copied, copy } = useCopy(text);
  /** The text of which something is said: of the next one it is no longer true. */
  const [said, say] = useState<{ readonly key: 'copied' | 'cleared'; readonly text: string } | null>(null);

  useLayoutEffect(() => (box.current === null ? undefined : scratch.open(box.current)), [scratch]);

  const clear = async (): Promise<void> => {
    if (await scratch.clear()) say({ key: 'cleared', text: '' });
  };

  return (
    <section class="nw-scratch" aria-labelledby={`${id}-title`}>
      <h2 class="nw-card-title" id={`${id}-title`}>
        {t('scratchTitle')}
      </h2>
      <p class="nw-secondary" id={`${id}-help`}>
        {t('scratchHelp')}
      </p>
      <Select
        label={t('scratchType')}
        value={scratch.noteType.value}
        options={pack.noteTypes.map((type) => ({ value: type.id, text: type.name[language] }))}
        onChange={scratch.choose}
      />
      <textarea
        class="nw-scratch-text"
        rows={8}
        ref={box}
        maxLength={scratch.limit}
        aria-label={t('scratchText')}
        aria-describedby={`${id}-help`}
        onInput={(event) => scratch.written(event.currentTarget.value)}
        onFocus={() => scratch.focus(true)}
        onBlur={() => scratch.focus(false)}
      />
      <div class="nw-buttons">
        <Button
          waiting={text === ''}
          onClick={() => {
            if (text === '') return;
            copy();
            say({ key: 'copied', text });
          }}
        >
          {t('copy')}
        </Button>
        <Button kind="plain" waiting={text === ''} onClick={() => text !== '' && void clear()}>
          {t('scratchClear')}
        </Button>
        <span class="nw-secondary nw-scratch-length">{t('scratchLength', { characters: text.length })}</span>
      </div>
      <p class="nw-secondary nw-scratch-said" role="status">
        {said?.text !== text ? '' : said.key === 'cleared' ? t('scratchCleared') : copied !== null ? t(copied) : ''}
      </p>
    </section>
  );
}
