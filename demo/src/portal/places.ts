/** The places of a tenant: the links above its name, then the tab bar. */
export const headerPlaces = ['general', 'assignments', 'notes'] as const;

export const tabs = [
  'status',
  'playbook',
  'time',
  'services',
  'contacts',
  'partners',
  'eligibility',
  'flags',
  'documents',
  'cxpbp',
  'lynx',
  'viewpoint',
  'usage',
  'analytics',
] as const;

export const places = [...headerPlaces, ...tabs];
export type Place = (typeof places)[number];

export const subTabs = ['overall', 'service', 'enterprise', 'satisfaction'] as const;
export type SubTab = (typeof subTabs)[number];
