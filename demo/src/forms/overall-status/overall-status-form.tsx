import { useCallback, useRef, type FormEvent } from 'react';
import { useStrings } from '../../language/use-language';
import { FormMessage } from '../form-message';
import { LabelledCell } from '../labelled-cell';
import { SaveBar } from '../save-bar';
import { useSaveShortcut } from '../use-save-shortcut';
import { IncludeNotes } from './include-notes';
import css from './overall-status-form.module.css';
import { overallStatusStore as store } from './overall-status-store';
import { overallStatuses } from './overall-statuses';

export function OverallStatusForm({ tenant }: { tenant: string }) {
  const t = useStrings();
  const { draft, saving, message } = store.useForm(tenant);
  const note = useRef<HTMLTextAreaElement>(null);

  const save = useCallback(async () => {
    if ((await store.save(tenant)) === 'enterStatusNote') note.current?.focus();
  }, [tenant]);
  useSaveShortcut(save);

  function submit(event: FormEvent) {
    event.preventDefault();
    void save();
  }

  const cancel = () => store.cancel(tenant);
  const text = (field: Exclude<keyof typeof draft, 'includeNotes'>) => ({
    value: draft[field],
    onChange: ({ target }: { target: { value: string } }) => store.edit(tenant, { [field]: target.value }),
  });

  // The ids and names are such as an old portal generates: they mean nothing, and some labels belong to no control.
  return (
    <form className={css.form} onSubmit={submit} noValidate autoComplete="off">
      <SaveBar saving={saving} onCancel={cancel} />

      <div className={css.row}>
        <LabelledCell label={t.overallStatus} labelFor="ctl00_main_ddl2" beside>
          <select id="ctl00_main_ddl2" name="ctl00$main$ddl2" {...text('overallStatus')}>
            {overallStatuses.map((status) => (
              <option key={status} value={status}>
                {t.overallStatuses[status]}
              </option>
            ))}
          </select>
        </LabelledCell>
        <LabelledCell label={t.statusDate} beside>
          <input id="ctl00_main_dt4" name="ctl00$main$dt4" type="date" {...text('statusDate')} />
        </LabelledCell>
      </div>

      <IncludeNotes checked={draft.includeNotes} onChange={(includeNotes) => store.edit(tenant, { includeNotes })} />

      <div className={css.row}>
        <LabelledCell label={t.statusNote} labelFor="ctl00_main_txt7">
          <textarea
            id="ctl00_main_txt7"
            name="ctl00$main$txt7"
            ref={note}
            disabled={!draft.includeNotes}
            {...text('statusNote')}
          />
        </LabelledCell>
        <LabelledCell label={t.nextAction} labelFor="ctl00_main_txt12">
          <textarea id="ctl00_main_txt12" name="ctl00$main$txt12" {...text('nextAction')} />
        </LabelledCell>
      </div>

      <div className={css.row}>
        <LabelledCell label={t.onboardingScope} labelFor="ctl00_main_txt8">
          <input id="ctl00_main_txt8" name="ctl00$main$txt8" type="text" {...text('onboardingScope')} />
        </LabelledCell>
        <LabelledCell label={t.nextActionDate}>
          <input id="ctl00_main_dt13" name="ctl00$main$dt13" type="date" {...text('nextActionDate')} />
        </LabelledCell>
      </div>

      <div className={css.row}>
        <LabelledCell label={t.risk}>
          <textarea id="ctl00_main_txt9" name="ctl00$main$txt9" {...text('risk')} />
        </LabelledCell>
        <LabelledCell label={t.nextActionOwner}>
          <input id="ctl00_main_txt14" name="ctl00$main$txt14" type="text" {...text('nextActionOwner')} />
        </LabelledCell>
      </div>

      <SaveBar saving={saving} onCancel={cancel} />
      <FormMessage message={message} />
    </form>
  );
}
