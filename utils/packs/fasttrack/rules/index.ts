import type { PackRule } from '../../rule-pack';
import { covidRules } from './covid';
import { enterpriseStatusRules } from './enterprise-status';
import { executiveSummaryRules } from './executive-summary';
import { overallStatusRules } from './overall-status';
import { serviceIntentRules } from './service-intent';
import { technicalEnablementRules } from './technical-enablement';
import { workloadRules } from './workloads';

/** All rules, in the order of the rule catalogue. */
export const rules: readonly PackRule[] = [
  ...covidRules,
  ...workloadRules,
  ...executiveSummaryRules,
  ...overallStatusRules,
  ...serviceIntentRules,
  ...technicalEnablementRules,
  ...enterpriseStatusRules,
];
