import type { JSX } from 'preact';
import { RadioGroup } from '../ui/radio-group';
import { Section } from '../ui/section';
import { HOLD_TEXTS } from './choice-texts';
import { useOptions } from './options-context';

const HOLDS = ['errors', 'warnings', 'nothing'] as const;

/** Which findings hold a save. */
export function HoldSection(): JSX.Element {
  const { store, t } = useOptions();
  return (
    <Section title={t('holdTitle')}>
      <RadioGroup
        label={t('holdLabel')}
        value={store.settings.value?.hold ?? null}
        options={HOLDS.map((value) => ({ value, text: t(HOLD_TEXTS[value]), hint: t(`${HOLD_TEXTS[value]}Hint`) }))}
        onChange={(hold) => void store.chooseHold(hold)}
      />
    </Section>
  );
}
