import type { Language } from '../language/strings';
import { tenants } from '../portal/tenants';
import { places, subTabs, type Place, type SubTab } from '../portal/places';

/** Where the user is. All of it stands in the address, so that a reload returns to the same place. */
export interface Route {
  tenant: string;
  place: Place;
  subTab: SubTab;
  language: Language;
}

/** Reads an address; whatever it does not say, or says wrongly, becomes the first choice. */
export function parseRoute(pathname: string, search: string): Route {
  const [root, tenant, place, subTab] = pathname.split('/').filter(Boolean);
  return {
    tenant: (root === 'tenants' && tenants.find(({ id }) => id === tenant)?.id) || tenants[0].id,
    place: places.find((known) => known === place) ?? 'status',
    subTab: subTabs.find((known) => known === subTab) ?? 'overall',
    language: new URLSearchParams(search).get('lang') === 'ja' ? 'ja' : 'en',
  };
}

export function formatRoute({ tenant, place, subTab, language }: Route): string {
  const path = ['', 'tenants', tenant, place, ...(place === 'status' ? [subTab] : [])].join('/');
  return language === 'ja' ? `${path}?lang=ja` : path;
}
