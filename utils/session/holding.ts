import type { Severity } from '../check/types';
import type { Hold } from '../platform/messages';

const HOLDS: Readonly<Record<Hold, readonly Severity[]>> = {
  errors: ['error'],
  warnings: ['error', 'warning'],
  nothing: [],
};

/** Those of the findings that hold a save. */
export function holding<F extends { readonly severity: Severity }>(findings: readonly F[], hold: Hold): readonly F[] {
  return findings.filter(({ severity }) => HOLDS[hold].includes(severity));
}
