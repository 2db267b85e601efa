import type { JSX } from 'preact';
import type { PackRule } from '../../utils/packs/rule-pack';
import type { RuleChoice } from '../../utils/state/options-notice';
import { Select } from '../ui/select';
import { RULE_CHOICE_TEXTS } from './choice-texts';
import { useOptions } from './options-context';

const AS_PACK = '';
const CHOICES = ['error', 'warning', 'info', 'off'] as const;

interface SeveritySelectProps {
  readonly rule: PackRule;
  readonly title: string;
  readonly choice: RuleChoice;
}

/** How severe a rule is for this user. */
export function SeveritySelect({ rule, title, choice }: SeveritySelectProps): JSX.Element {
  const { store, t } = useOptions();
  const inPack = new Set([rule.severity, ...(rule.severityWhen ?? []).map(({ severity }) => severity)]);
  return (
    <Select
      label={t('ruleSeverityOf', { title })}
      value={choice ?? AS_PACK}
      options={[
        {
          value: AS_PACK,
          text: t('ruleAsPack', { severities: [...inPack].map((severity) => t(RULE_CHOICE_TEXTS[severity])) }),
        },
        ...CHOICES.map((value) => ({ value, text: t(RULE_CHOICE_TEXTS[value]) })),
      ]}
      onChange={(value) =>
        void store.chooseRule(
          rule.id,
          CHOICES.find((each) => each === value),
        )
      }
    />
  );
}
