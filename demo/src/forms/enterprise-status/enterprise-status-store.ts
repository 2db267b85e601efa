import { createFormStore, type FormRules } from '../form-store';
import { today } from '../today';

/** The choices of the drop-downs, as they are stored; the language decides how they are shown. */
export const enterpriseReasons = ['>50K', 'Major Brand', 'Executive Escalation', 'Government', 'Strategic'] as const;
export const enterpriseStatuses = ['Red', 'Yellow', 'Green'] as const;

interface EnterpriseStatusDraft {
  statusDate: string;
  /** What stands in the drop-down, not added yet. */
  reason: string;
  reasons: string[];
  status: string;
  executiveSummary: string;
  deploymentOverview: string;
  riskWatchList: string;
  brandName: string;
  nextUpdate: string;
  ftcActivities: string;
  awareness: string;
}

const rules: FormRules<EnterpriseStatusDraft> = {
  form: 'enterprise-status',

  firstDraft: () => ({
    statusDate: today(),
    reason: '',
    reasons: ['>50K', 'Major Brand'],
    status: '',
    executiveSummary: '',
    deploymentOverview: '',
    riskWatchList: '',
    brandName: '',
    nextUpdate: today(),
    ftcActivities: '',
    awareness: '',
  }),

  refusal: () => null,

  fields: ({ reason: _notAdded, ...fields }) => fields,

  afterSave: (draft, sent) =>
    draft.executiveSummary === sent.executiveSummary ? { ...draft, executiveSummary: '' } : draft,
};

export const enterpriseStatusStore = createFormStore(rules);
