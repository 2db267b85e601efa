/** What a customer may use; names of products are the same in each language. */
export const workloads = ['Exchange', 'SharePoint', 'OneDrive', 'Teams', 'Viva Engage', 'Intune', 'Entra ID'] as const;

export type Workload = (typeof workloads)[number];
