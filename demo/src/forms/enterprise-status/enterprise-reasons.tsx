import type { MouseEvent } from 'react';
import { useStrings } from '../../language/use-language';
import { LabelledCell } from '../labelled-cell';
import css from './enterprise-status-form.module.css';
import { enterpriseReasons } from './enterprise-status-store';

interface EnterpriseReasonsProps {
  disabled: boolean;
  /** What stands in the drop-down, and what is chosen already. */
  reason: string;
  reasons: readonly string[];
  edit(patch: { reason?: string; reasons?: string[] }): void;
}

/** A reason is chosen in the drop-down and put on the list by the link; a click on the list takes it off. */
export function EnterpriseReasons({ disabled, reason, reasons, edit }: EnterpriseReasonsProps) {
  const t = useStrings().enterprise;

  function onClick(event: MouseEvent, change: () => void) {
    event.preventDefault();
    if (!disabled) change();
  }

  function add() {
    if (reason) edit({ reason: '', reasons: [...reasons.filter((known) => known !== reason), reason] });
  }

  return (
    <LabelledCell label={t.reason} beside>
      <a href="#add" className={css.link} onClick={(event) => onClick(event, add)}>
        {t.add}
      </a>
      <select
        id="ctl00_main_c4"
        name="ctl00$main$c4"
        disabled={disabled}
        value={reason}
        onChange={({ target }) => edit({ reason: target.value })}
      >
        <option value="">{t.pleaseSelect}</option>
        {enterpriseReasons.map((known) => (
          <option key={known} value={known}>
            {t.reasons[known]}
          </option>
        ))}
      </select>
      {enterpriseReasons
        .filter((known) => reasons.includes(known))
        .map((known) => (
          <a
            key={known}
            href="#remove"
            className={css.link}
            title={t.remove}
            onClick={(event) => onClick(event, () => edit({ reasons: reasons.filter((other) => other !== known) }))}
          >
            {t.reasons[known]}
          </a>
        ))}
    </LabelledCell>
  );
}
