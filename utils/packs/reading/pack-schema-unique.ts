import { quoted } from './pack-problems';
import { problemIssue } from './pack-schema-words';

/** What `check` of a schema is given, as far as it is used. */
interface ListCheck<T> {
  readonly value: readonly T[];
  readonly issues: { push(issue: unknown): unknown };
}

/** A check that no two elements of a list have the same name. */
export function unique<T>(key: keyof T & string): (context: ListCheck<T>) => void {
  return ({ value, issues }) => {
    const seen = new Set<unknown>();
    for (const [index, element] of value.entries()) {
      const name = element[key];
      if (seen.has(name))
        issues.push({
          ...problemIssue(element, 'duplicate', { found: quoted(String(name)) }),
          path: [index, key],
        });
      seen.add(name);
    }
  };
}
