import type { Severity } from '../check/types';
import type { Finding } from '../platform/messages';

/** A finding in the list; `solved` while it fades away. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly solved: boolean;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The list that follows `before` when the note's findings are `findings`: what stays keeps its place, what is solved keeps it too until
 * it has faded, what is new comes at the end of its group. Errors first, then warnings, then hints.
 */
export function followOrder(before: readonly ListedFinding[], findings: readonly Finding[]): readonly ListedFinding[] {
  const now = new Map(findings.map((finding) => [finding.id, finding]));
  const known = new Set(before.map(({ finding }) => finding.id));
  const stayed = before.map(({ finding }) => {
    const current = now.get(finding.id);
    return { finding: current ?? finding, solved: current === undefined };
  });
  const added = findings.filter(({ id }) => !known.has(id)).map((finding) => ({ finding, solved: false }));
  // The sort is stable: inside a group the order is the one above.
  return [...stayed, ...added].sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
}

/** The list without what has been solved. */
export function withoutSolved(list: readonly ListedFinding[]): readonly ListedFinding[] {
  return list.filter(({ solved }) => !solved);
}
