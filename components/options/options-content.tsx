import type { JSX } from 'preact';
import { EmptyState } from '../ui/empty-state';
import { GeneralSection } from './general-section';
import { HoldSection } from './hold-section';
import { useOptions } from './options-context';
import { PacksSection } from './packs-section';
import { RulesSection } from './rules-section';

/** All sections of the page, once there is something to show in them. */
export function OptionsContent(): JSX.Element | null {
  const { store, t } = useOptions();
  if (store.packs.failed.value) return <EmptyState title={t('optionsFailed')} detail={t('optionsFailedDetail')} />;
  // Reading takes a few milliseconds: nothing is shown that would change at once.
  if (store.settings.value === null || store.packs.shelf.value === null) return null;
  return (
    <>
      <GeneralSection />
      <HoldSection />
      <PacksSection />
      <RulesSection />
    </>
  );
}
