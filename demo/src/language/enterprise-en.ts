import type { enterpriseReasons, enterpriseStatuses } from '../forms/enterprise-status/enterprise-status-store';

const reasons: Record<(typeof enterpriseReasons)[number], string> = {
  '>50K': '>50K',
  'Major Brand': 'Major Brand',
  'Executive Escalation': 'Executive Escalation',
  Government: 'Government',
  Strategic: 'Strategic',
};

const statuses: Record<(typeof enterpriseStatuses)[number], string> = { Red: 'Red', Yellow: 'Yellow', Green: 'Green' };

export const enterpriseEn = {
  isEnterprise: 'is enterprise :',
  yes: 'yes',
  no: 'no',
  change: 'you can change the enterprise status on the flag tab',
  reason: 'reason:',
  add: 'add',
  remove: 'remove',
  pleaseSelect: 'Please Select',
  status: 'status:',
  executiveSummary: 'executive summary:',
  executiveSummaryHint:
    'Crisp executive level summary, max 255 characters. Please answer the question "What is preventing this engagement from having a Green status?" Answer format: High Level Topic, Brief Description, Impact, Action(s).',
  deploymentOverview: 'O365 deployment status current overview:',
  riskWatchList: 'risk/watch list:',
  brandName: 'public/brand name:',
  nextUpdate: 'next update:',
  ftcActivities: 'current FTC activities:',
  awareness: 'awareness:',
  reasons,
  statuses,
};
