import { tenantById } from '../../portal/tenants';
import { createFormStore, type FormRules } from '../form-store';
import { today } from '../today';

interface OverallStatusDraft {
  overallStatus: string;
  statusDate: string;
  includeNotes: boolean;
  statusNote: string;
  onboardingScope: string;
  risk: string;
  nextAction: string;
  nextActionDate: string;
  nextActionOwner: string;
}

const rules: FormRules<OverallStatusDraft> = {
  form: 'overall-status',

  firstDraft: (tenant) => ({
    overallStatus: tenantById(tenant).overallStatus,
    statusDate: today(),
    includeNotes: true,
    statusNote: '',
    onboardingScope: '',
    risk: '',
    nextAction: '',
    nextActionDate: '',
    nextActionOwner: '',
  }),

  refusal: ({ includeNotes, statusNote }) => (includeNotes && statusNote.trim() === '' ? 'enterStatusNote' : null),

  // A disabled field is not part of what a form sends.
  fields: (draft) => ({ ...draft, statusNote: draft.includeNotes ? draft.statusNote : '' }),

  afterSave: (draft, sent) =>
    sent.includeNotes && draft.statusNote === sent.statusNote ? { ...draft, statusNote: '' } : draft,
};

export const overallStatusStore = createFormStore(rules);
