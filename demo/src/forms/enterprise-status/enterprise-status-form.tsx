import { useCallback, type FormEvent } from 'react';
import { useStrings } from '../../language/use-language';
import { tenantById } from '../../portal/tenants';
import { FormMessage } from '../form-message';
import { LabelledCell } from '../labelled-cell';
import { SaveBar } from '../save-bar';
import { useSaveShortcut } from '../use-save-shortcut';
import { EnterpriseReasons } from './enterprise-reasons';
import css from './enterprise-status-form.module.css';
import { enterpriseStatuses, enterpriseStatusStore as store } from './enterprise-status-store';

export function EnterpriseStatusForm({ tenant }: { tenant: string }) {
  const t = useStrings();
  const own = t.enterprise;
  const { isEnterprise } = tenantById(tenant);
  const { draft, saving, message } = store.useForm(tenant);

  const save = useCallback(async () => {
    if (isEnterprise) await store.save(tenant);
  }, [tenant, isEnterprise]);
  useSaveShortcut(save);

  function submit(event: FormEvent) {
    event.preventDefault();
    void save();
  }

  const text = (field: Exclude<keyof typeof draft, 'reasons'>) => ({
    disabled: !isEnterprise,
    value: draft[field],
    onChange: ({ target }: { target: { value: string } }) => store.edit(tenant, { [field]: target.value }),
  });

  // The ids and names are such as an old portal generates: they mean nothing, and some labels belong to no control.
  return (
    <form className={css.form} onSubmit={submit} noValidate autoComplete="off">
      <p className={css.flag}>
        {own.isEnterprise} <strong>{isEnterprise ? own.yes : own.no}</strong> - <em>{own.change}</em>
      </p>

      <div className={css.line}>
        <LabelledCell label={t.statusDate} beside>
          <input id="ctl00_main_c3" name="ctl00$main$c3" type="date" {...text('statusDate')} />
        </LabelledCell>
        <EnterpriseReasons
          disabled={!isEnterprise}
          reason={draft.reason}
          reasons={draft.reasons}
          edit={(patch) => store.edit(tenant, patch)}
        />
        <LabelledCell label={own.status} labelFor="ctl00_main_c6" beside>
          <select id="ctl00_main_c6" name="ctl00$main$c6" {...text('status')}>
            <option value="">{own.pleaseSelect}</option>
            {enterpriseStatuses.map((status) => (
              <option key={status} value={status}>
                {own.statuses[status]}
              </option>
            ))}
          </select>
        </LabelledCell>
      </div>

      <div className={css.summary}>
        <div>
          <label htmlFor="ctl00_main_c7">{own.executiveSummary}</label> <em>{own.executiveSummaryHint}</em>
        </div>
        <textarea id="ctl00_main_c7" name="ctl00$main$c7" {...text('executiveSummary')} />
      </div>

      <div className={css.row}>
        <LabelledCell label={own.deploymentOverview} labelFor="ctl00_main_c8">
          <textarea id="ctl00_main_c8" name="ctl00$main$c8" {...text('deploymentOverview')} />
        </LabelledCell>
        <LabelledCell label={own.riskWatchList}>
          <textarea id="ctl00_main_c9" name="ctl00$main$c9" {...text('riskWatchList')} />
        </LabelledCell>
        <LabelledCell label={own.brandName} labelFor="ctl00_main_c10">
          <input id="ctl00_main_c10" name="ctl00$main$c10" type="text" {...text('brandName')} />
        </LabelledCell>
        <LabelledCell label={own.nextUpdate}>
          <input id="ctl00_main_c11" name="ctl00$main$c11" type="date" {...text('nextUpdate')} />
        </LabelledCell>
        <LabelledCell label={own.ftcActivities} labelFor="ctl00_main_c12">
          <textarea id="ctl00_main_c12" name="ctl00$main$c12" {...text('ftcActivities')} />
        </LabelledCell>
        <LabelledCell label={own.awareness}>
          <textarea id="ctl00_main_c13" name="ctl00$main$c13" {...text('awareness')} />
        </LabelledCell>
      </div>

      <div className={css.end}>
        <SaveBar saving={saving || !isEnterprise} />
      </div>
      <FormMessage message={message} />
    </form>
  );
}
