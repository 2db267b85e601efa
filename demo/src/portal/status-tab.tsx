import type { ComponentType } from 'react';
import { EnterpriseStatusForm } from '../forms/enterprise-status/enterprise-status-form';
import { OverallStatusForm } from '../forms/overall-status/overall-status-form';
import { useRoute } from '../routing/use-route';
import { SavedNotes } from '../saved-notes/saved-notes';
import { NothingHereYet } from './nothing-here-yet';
import type { SubTab } from './places';
import css from './status-tab.module.css';
import { SubTabBar } from './sub-tab-bar';

/** The forms that are built; the other sub tabs say that there is nothing yet. */
const forms: Partial<Record<SubTab, ComponentType<{ tenant: string }>>> = {
  overall: OverallStatusForm,
  enterprise: EnterpriseStatusForm,
};

export function StatusTab() {
  const { tenant, subTab } = useRoute();
  const Form = forms[subTab];
  return (
    <>
      <SubTabBar />
      <div className={css.panel}>
        {/* Another tenant's form is another form: it is taken out and put in anew. */}
        {Form ? <Form key={tenant} tenant={tenant} /> : <NothingHereYet />}
        <SavedNotes tenant={tenant} form={Form && `${subTab}-status`} />
      </div>
    </>
  );
}
