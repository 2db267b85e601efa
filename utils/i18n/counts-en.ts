/** An English number with its noun: `1 error`, `2 errors`. All nouns of the catalogue take a plain `s`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `1 error, 2 warnings`; what is not there is left out. */
export function findings(p: { errors: number; warnings: number }): string {
  return [p.errors > 0 && count(p.errors, 'error'), p.warnings > 0 && count(p.warnings, 'warning')]
    .filter(Boolean)
    .join(', ');
}
