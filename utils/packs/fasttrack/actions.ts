import type { ActionDefinition } from '../../check/definitions';

/** The next action that every note names. */
export const actions: Readonly<Record<string, ActionDefinition>> = {
  next: {
    field: 'nextAction',
    dateField: 'nextActionDate',
    ownerField: 'nextActionOwner',
    labels: 'actionLabels',
    dateLabels: 'actionDateLabels',
    ownerLabels: 'actionOwnerLabels',
    events: 'actionEvents',
    acts: 'actionActs',
    owners: 'actionOwners',
    notNames: 'actionNotNames',
  },
};
