/** The choices of the three drop-downs, each depending on the one before: status, reason, engineering reason. */
export const reasons: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'In Progress': {
    'Deployment Started': ['Pilot running', 'Rollout by waves'],
    Planning: ['Kickoff scheduled', 'Success plan under review'],
  },
  Blocked: {
    'IT Change Management and Resourcing': ['COVID', 'Change freeze', 'No IT resources'],
    'Technical Blocker': ['Feature gap', 'Network not ready', 'Service incident'],
    'Security and Compliance': ['Security review pending', 'Data residency'],
  },
  'No Intent': {
    'Using Microsoft On-Premises Solution': ['Customer decision to maintain control', 'Recent investment'],
    'Using Competitor Product': ['Contract not expired', 'Customer satisfied'],
    'No Business Need': ['Too few licensed users', 'Not relevant for the industry'],
  },
  Completed: {
    'Deployed with FastTrack': ['All eligible users active'],
    'Deployed by Customer or Partner': ['All eligible users active'],
  },
};

/** The engineering reasons below a status and a reason. */
export function reasonsOf(status: string, reason: string): readonly string[] {
  return reasons[status]?.[reason] ?? [];
}
