import type { JSX } from 'preact';
import type { PackRule } from '../../utils/packs/rule-pack';
import { GuidanceDetails } from '../ui/guidance-details';
import { Row } from '../ui/row-list';
import { SeverityMark } from '../ui/severity-mark';
import { useOptions } from './options-context';
import { ruleParts } from './rule-title';
import { SeveritySelect } from './severity-select';

/** A rule: what it says, what it rests on, and how severe it is. */
export function RuleRow({ rule }: { readonly rule: PackRule }): JSX.Element {
  const { store, language, t } = useOptions();
  const choices = store.settings.value?.choices ?? {};
  const choice = Object.hasOwn(choices, rule.id) ? choices[rule.id] : undefined;
  const severity = choice ?? rule.severity;
  const guidance = store.packs.inForce.value.guidance[rule.guidance];
  const { title, detail } = ruleParts(rule, language);

  return (
    <Row
      title={
        <span class="nw-rule-title">
          {severity === 'off' ? (
            <span class="nw-severity nw-rule-off">{t('ruleOff')}</span>
          ) : (
            <SeverityMark severity={severity} t={t} />
          )}
          <span>{title}</span>
        </span>
      }
      detail={
        <div class="nw-rule-detail">
          {detail !== '' && <p>{detail}</p>}
          <code class="nw-rule-id">{rule.id}</code>
          {guidance !== undefined && <GuidanceDetails guidance={guidance} language={language} t={t} />}
        </div>
      }
    >
      <SeveritySelect rule={rule} title={title} choice={choice} />
    </Row>
  );
}
