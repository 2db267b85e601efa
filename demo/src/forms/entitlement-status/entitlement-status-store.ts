import { createFormStore, type FormRules } from '../form-store';

export const LONGEST_NOTE = 400;

export interface EntitlementStatusDraft {
  service: string;
  statusNote: string;
  status: string;
  reason: string;
  engineeringReason: string;
}

export const emptyEntitlementStatus: EntitlementStatusDraft = {
  service: '',
  statusNote: '',
  status: '',
  reason: '',
  engineeringReason: '',
};

const rules: FormRules<EntitlementStatusDraft> = {
  form: 'entitlement-status',
  firstDraft: () => emptyEntitlementStatus,
  refusal({ statusNote, status, reason, engineeringReason }) {
    if (statusNote.trim() === '') return 'enterStatusNote';
    return status && reason && engineeringReason ? null : 'chooseReasons';
  },
  fields: (draft) => ({ ...draft }),
  afterSave: () => emptyEntitlementStatus,
};

export const entitlementStatusStore = createFormStore(rules);
