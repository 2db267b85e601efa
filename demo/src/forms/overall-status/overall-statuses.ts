/** The choices of the drop-down, as they are stored; the language decides how they are shown. */
export const overallStatuses = [
  'On Track - Green',
  'On Track - Yellow - Delayed by Customer',
  'At Risk - Yellow - Customer Resources',
  'At Risk - Red - Customer Not Responding',
  'Not Ready - Red - Customer Technical Fit',
  'Not Ready - Red - Customer Business Decision',
  'On Hold - Customer Request',
  'Completed - Green',
] as const;

export type OverallStatus = (typeof overallStatuses)[number];

export function isOverallStatus(value: unknown): value is OverallStatus {
  return (overallStatuses as readonly unknown[]).includes(value);
}
