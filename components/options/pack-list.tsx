import type { JSX } from 'preact';
import { Button } from '../ui/button';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { packName, useOptions } from './options-context';
import { PackRow } from './pack-row';

/** All packs that can be used, and the way back to the one before. */
export function PackList({ onRemoved }: { readonly onRemoved: () => void }): JSX.Element {
  const { store, language, t } = useOptions();
  const former = store.packs.former.value;
  return (
    <Section title={t('packsList')} level={3}>
      <RowList label={t('packsList')}>
        {store.packs.shelf.value?.map((each) => (
          <PackRow key={each.key ?? 'built-in'} entry={each} onRemoved={onRemoved} />
        ))}
      </RowList>
      {former !== null && (
        <div class="nw-buttons">
          <Button onClick={() => void store.packs.use(former)}>
            {t('packGoBack', { pack: packName({ language, t }, former.pack) })}
          </Button>
        </div>
      )}
    </Section>
  );
}
