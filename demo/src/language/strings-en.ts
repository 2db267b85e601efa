import type { OverallStatus } from '../forms/overall-status/overall-statuses';
import type { Place, SubTab } from '../portal/places';
import { enterpriseEn } from './enterprise-en';
import { entitlementEn } from './entitlement-en';
import { notesEn } from './notes-en';

const places: Record<Place, string> = {
  general: 'General Information',
  assignments: 'Assignments',
  notes: 'Notes Library',
  status: 'status',
  playbook: 'playbook',
  time: 'time',
  services: 'services',
  contacts: 'contacts',
  partners: 'partners',
  eligibility: 'eligibility',
  flags: 'flags',
  documents: 'documents',
  cxpbp: 'cxpbp',
  lynx: 'lynx',
  viewpoint: 'viewpoint',
  usage: 'usage',
  analytics: 'analytics',
};

const subTabs: Record<SubTab, string> = {
  overall: 'overall status',
  service: 'service status',
  enterprise: 'enterprise status',
  satisfaction: 'customer satisfaction issues',
};

const overallStatuses: Record<OverallStatus, string> = {
  'On Track - Green': 'On Track - Green',
  'On Track - Yellow - Delayed by Customer': 'On Track - Yellow - Delayed by Customer',
  'At Risk - Yellow - Customer Resources': 'At Risk - Yellow - Customer Resources',
  'At Risk - Red - Customer Not Responding': 'At Risk - Red - Customer Not Responding',
  'Not Ready - Red - Customer Technical Fit': 'Not Ready - Red - Customer Technical Fit',
  'Not Ready - Red - Customer Business Decision': 'Not Ready - Red - Customer Business Decision',
  'On Hold - Customer Request': 'On Hold - Customer Request',
  'Completed - Green': 'Completed - Green',
};

export const en = {
  portal: 'FastTrack Orchestration Portal',
  language: 'Language',
  tenants: 'tenants',
  templateVersion: 'Template Version:',
  regionalManager: 'Regional Manager',
  primaryFm: 'Primary FM:',
  primaryFe: 'Primary FE:',
  primaryRm: 'Primary RM:',
  tabs: 'Tabs',
  statusTabs: 'Status tabs',
  places,
  subTabs,
  nothingHere: 'Nothing here yet.',
  overallStatus: 'overall status:',
  statusDate: 'status date:',
  includeNotes: 'include notes',
  statusNote: 'status note:',
  onboardingScope: 'onboarding scope:',
  risk: 'risk:',
  nextAction: 'next action:',
  nextActionDate: 'next action date:',
  nextActionOwner: 'next action owner:',
  save: 'save',
  cancel: 'cancel',
  overallStatuses,
  messages: {
    saved: 'Saved.',
    couldNotSave: 'Could not save. Try again.',
    draftSaved: 'Draft saved.',
    enterStatusNote: 'Enter a status note.',
    chooseReasons: 'Choose a status and both reasons.',
    couldNotSuggest: 'Could not get a suggestion. Try again.',
  },
  savedNotes: 'saved notes',
  noSavedNotes: 'No notes are saved for this tenant.',
  loading: 'Loading…',
  couldNotLoad: 'Could not load the saved notes.',
  withoutNote: '(without a note)',
  enterprise: enterpriseEn,
  entitlement: entitlementEn,
  notesLibrary: notesEn,
  signIn: {
    expired: 'Your session has expired.',
    again: 'Sign in again',
  },
  sandbox: {
    title: 'Sandbox',
    explanation: 'This is no real portal, and these are no real customers.',
    saves: 'saves:',
    normal: 'normal',
    slow: 'slow (3 s)',
    fail: 'fail',
    expired: 'session expired',
    other: 'other',
  },
};
