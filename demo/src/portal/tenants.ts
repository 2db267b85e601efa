import type { OverallStatus } from '../forms/overall-status/overall-statuses';

export interface Tenant {
  id: string;
  name: string;
  guid: string;
  templateVersion: number;
  primaryFm: string;
  primaryFe: string;
  primaryRm: string;
  overallStatus: OverallStatus;
  /** The flag that opens the enterprise status form. */
  isEnterprise: boolean;
}

/** Microsoft's usual example companies: nobody real. */
export const tenants = [
  {
    id: 'contoso',
    name: 'Contoso the Great',
    guid: 'a2d61165-e27f-4741-a381-219060cdefb0',
    templateVersion: 282,
    primaryFm: 'Megan Bowen',
    primaryFe: 'Alex Wilber',
    primaryRm: 'Lee Gu',
    overallStatus: 'Not Ready - Red - Customer Technical Fit',
    isEnterprise: true,
  },
  {
    id: 'fabrikam',
    name: 'Fabrikam',
    guid: '5b0c7d3e-94a1-4c62-8f17-d0e6a3b82c45',
    templateVersion: 282,
    primaryFm: 'Nestor Wilke',
    primaryFe: 'Alex Wilber',
    primaryRm: 'Lee Gu',
    overallStatus: 'On Track - Green',
    isEnterprise: true,
  },
  {
    id: 'northwind',
    name: 'Northwind Traders',
    guid: 'e81f2a96-0d4b-47c8-b53a-7c9164d0f2ae',
    templateVersion: 279,
    primaryFm: 'Megan Bowen',
    primaryFe: 'Isaiah Langer',
    primaryRm: 'Patti Fernandez',
    overallStatus: 'At Risk - Yellow - Customer Resources',
    isEnterprise: true,
  },
  {
    id: 'tailspin',
    name: 'Tailspin Toys',
    guid: '37d9c0b4-62fe-4e15-a9d8-15b8e3f7604c',
    templateVersion: 280,
    primaryFm: 'Nestor Wilke',
    primaryFe: 'Isaiah Langer',
    primaryRm: 'Patti Fernandez',
    overallStatus: 'On Track - Green',
    isEnterprise: false,
  },
] as const satisfies readonly Tenant[];

export function tenantById(id: string): Tenant {
  return tenants.find((tenant) => tenant.id === id) ?? tenants[0];
}
