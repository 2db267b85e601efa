import type { SiteProfile } from '../../site-profile';
import { enterpriseStatus } from './enterprise-status';
import { entitlementStatus } from './entitlement-status';
import { notesEditor } from './notes-editor';
import { overallStatus } from './overall-status';

/** Microsoft's FastTrack Orchestration Portal. */
export const ftop: SiteProfile = {
  name: 'FTOP',
  matches: ['https://ftop.microsoft.com/*'],
  forms: [overallStatus, enterpriseStatus, entitlementStatus, notesEditor],
};
