import { useCallback, useState } from 'react';
import { EntitlementStatusDialog } from '../forms/entitlement-status/entitlement-status-dialog';
import {
  emptyEntitlementStatus,
  entitlementStatusStore as store,
} from '../forms/entitlement-status/entitlement-status-store';
import { useStrings } from '../language/use-language';
import { useRoute } from '../routing/use-route';
import { SavedNotes } from '../saved-notes/saved-notes';
import { useSavedNotes } from '../saved-notes/saved-notes-store';
import css from './services-tab.module.css';
import { workloads } from './workloads';

/** What each workload says while nothing is saved for it. */
const FIRST_STATUS = 'In Progress';

export function ServicesTab() {
  const { tenant } = useRoute();
  // Another tenant's list starts without a dialog.
  return <Services key={tenant} tenant={tenant} />;
}

function Services({ tenant }: { tenant: string }) {
  const t = useStrings().entitlement;
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const loaded = useSavedNotes(tenant);
  const notes = Array.isArray(loaded) ? loaded.filter(({ form }) => form === 'entitlement-status') : [];

  function add(service: string) {
    store.edit(tenant, { ...emptyEntitlementStatus, service });
    setOpen(true);
  }

  return (
    <>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t.service}</th>
            <th scope="col">{t.lastStatus}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {workloads.map((service) => {
            const status = String(
              notes.findLast(({ fields }) => fields.service === service)?.fields.status ?? FIRST_STATUS,
            );
            return (
              <tr key={service}>
                <th scope="row">{service}</th>
                <td>{t.reasonNames[status] ?? status}</td>
                <td>
                  <button type="button" onClick={() => add(service)}>
                    {t.add}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <SavedNotes tenant={tenant} form="entitlement-status" />
      {open && <EntitlementStatusDialog tenant={tenant} onClose={close} />}
    </>
  );
}
