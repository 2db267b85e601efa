import { tenants } from './tenants';

/** Everybody who may own a next action. */
export const people: readonly string[] = [
  ...new Set(tenants.flatMap(({ primaryFm, primaryFe, primaryRm }) => [primaryFm, primaryFe, primaryRm])),
].sort();
