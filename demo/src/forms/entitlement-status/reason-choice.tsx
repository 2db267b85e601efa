import { useStrings } from '../../language/use-language';
import css from './entitlement-status-dialog.module.css';
import type { EntitlementStatusDraft } from './entitlement-status-store';
import { reasons, reasonsOf } from './reasons';

interface ReasonChoiceProps {
  draft: EntitlementStatusDraft;
  edit(patch: Partial<EntitlementStatusDraft>): void;
}

/** The three drop-downs: what is chosen in one decides what the next one offers. */
export function ReasonChoice({ draft: { status, reason, engineeringReason }, edit }: ReasonChoiceProps) {
  const t = useStrings().entitlement;
  return (
    <div className={css.reasons}>
      <Choice
        label={t.status}
        value={status}
        options={Object.keys(reasons)}
        choose={(chosen) => edit({ status: chosen, reason: '', engineeringReason: '' })}
      />
      <Choice
        label={t.reason}
        value={reason}
        options={Object.keys(reasons[status] ?? {})}
        choose={(chosen) => edit({ reason: chosen, engineeringReason: '' })}
      />
      <Choice
        label={t.engineeringReason}
        value={engineeringReason}
        options={reasonsOf(status, reason)}
        choose={(chosen) => edit({ engineeringReason: chosen })}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly string[];
  choose(chosen: string): void;
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  const { reasonNames } = useStrings().entitlement;
  return (
    <div>
      <div className={css.small}>{label}</div>
      <select value={value} disabled={options.length === 0} onChange={({ target }) => choose(target.value)}>
        <option value="" />
        {options.map((option) => (
          <option key={option} value={option}>
            {reasonNames[option] ?? option}
          </option>
        ))}
      </select>
    </div>
  );
}
