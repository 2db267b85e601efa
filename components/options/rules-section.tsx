import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { TextField } from '../ui/text-field';
import { packName, useOptions } from './options-context';
import { matchesRule } from './rule-search';
import { RuleRow } from './rule-row';

/** The rules of the pack in force, each with its severity. */
export function RulesSection(): JSX.Element {
  const { store, language, t } = useOptions();
  const [words, setWords] = useState('');
  const pack = store.packs.inForce.value;
  const found = pack.rules.filter((rule) => matchesRule(rule, words, language));
  const rules = pack.rules.length;
  const filtered = words.trim() !== '';
  const summary = useRef<HTMLParagraphElement>(null);

  const reset = async (): Promise<void> => {
    await store.resetRules();
    // The button goes away with what it resets.
    summary.current?.focus();
  };

  return (
    <Section title={t('rulesTitle')} detail={t('rulesDetail', { pack: packName({ language, t }, pack) })}>
      <TextField label={t('rulesFilter')} value={words} onInput={setWords} />
      <div class="nw-rules-summary">
        <p role="status" ref={summary} tabIndex={-1}>
          {filtered
            ? t('rulesFound', { found: found.length, rules })
            : t('rulesCount', { rules, off: store.offRules.value })}
        </p>
        {store.changedRules.value > 0 && <Button onClick={() => void reset()}>{t('rulesReset')}</Button>}
      </div>
      {found.length === 0 ? (
        <EmptyState title={t('rulesNone')} detail={t('rulesNoneDetail')} />
      ) : (
        <RowList label={t('rulesTitle')}>
          {found.map((rule) => (
            <RuleRow key={rule.id} rule={rule} />
          ))}
        </RowList>
      )}
    </Section>
  );
}
