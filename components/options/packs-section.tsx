import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { FilePicker } from '../ui/file-picker';
import { Section } from '../ui/section';
import { ImportResult } from './import-result';
import { useOptions } from './options-context';
import { PackList } from './pack-list';

/** Importing a rule pack, and all packs that can be used. */
export function PacksSection(): JSX.Element {
  const { store, t } = useOptions();
  const picker = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);

  return (
    <Section title={t('packsTitle')} detail={t('packsDetail')}>
      <div ref={picker}>
        <FilePicker
          label={t('packImport')}
          dropText={t('packDrop')}
          hint={t('packImportHint')}
          accept=".json,application/json"
          onFile={(file) => void store.packs.importer.read(file)}
        />
      </div>
      <ImportResult
        onUsed={() => list.current?.focus()}
        onClosed={() => picker.current?.querySelector('input')?.focus()}
      />
      <div ref={list} tabIndex={-1}>
        <PackList onRemoved={() => list.current?.focus()} />
      </div>
    </Section>
  );
}
