import { valueAt } from './pack-path';
import { problemAt, quoted } from './pack-problems';
import type { ExpectedType, FoundProblem, PackPath, ProblemCode, ProblemParams, ReferencePart } from './pack-problems';
import type { z } from './zod';

type Issue = z.core.$ZodIssue;

/** zod's words for types, in ours. */
const EXPECTED: Readonly<Record<string, ExpectedType>> = {
  string: 'text',
  array: 'list',
  object: 'object',
  record: 'object',
  number: 'number',
  int: 'number',
  boolean: 'boolean',
};

/** Parts of references that are declared under another name. */
const HOMES: Partial<Readonly<Record<ReferencePart, string>>> = {
  topics: 'signals',
  events: 'signals',
  sections: 'outlines',
  codes: 'codeLists',
};

/** What zod has found in a pack, as problems; what merely follows from another one is left out. */
export function problemsOf(issues: readonly Issue[], pack: unknown): FoundProblem[] {
  const problems = issues.flatMap((issue) => problemsOfIssue(issue, pack, []));
  const blurred = new Set(problems.filter(concernsIds).map(({ at }) => at[0]));
  const seen = new Set<string>();
  return problems.filter((problem) => {
    // What is said of one place after the first thing follows from that.
    const place = JSON.stringify(problem.at);
    if (seen.has(place)) return false;
    seen.add(place);
    if (problem.code !== 'unknownReference') return true;
    const { part } = problem.params;
    return !blurred.has(HOMES[part] ?? part);
  });
}

/** Whether a problem is one of the ids that a part declares: then what refers to them can't be judged. */
function concernsIds({ at, code }: FoundProblem): boolean {
  const last = at.at(-1);
  return code !== 'unknownReference' && (at.length === 1 || last === 'id' || last === 'kind' || code === 'badId');
}

function problemsOfIssue(issue: Issue, pack: unknown, before: PackPath): FoundProblem[] {
  const at: PackPath = [...before, ...(issue.path as (string | number)[])];
  const found = valueAt(pack, at);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problemAt([...at, key], 'unknownKey', { key: quoted(key), options: issue.message }));
  // The problem of a key is at its entry, and there the entry's value says nothing of it.
  if (issue.code === 'invalid_key') return issue.issues.flatMap((inner) => problemsOfIssue(inner, pack, at));
  if (issue.code === 'custom' && issue.params) {
    const { problem, params } = issue.params as { problem: ProblemCode; params: ProblemParams[ProblemCode] };
    return [problemAt(at, problem, params)];
  }
  const options = optionsOf(issue);
  if (found === undefined && options === '') return [problemAt(at, 'missing', {})];
  if (options !== '') return [problemAt(at, 'notOneOf', { found: shown(found), options })];
  const expected = issue.code === 'invalid_type' ? EXPECTED[issue.expected] : undefined;
  return [problemAt(at, 'wrongType', { expected: expected ?? 'object' })];
}

/** The values that would be right, where they are few. */
function optionsOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options ?? []).map(String).join(', ') : '';
}

function shown(value: unknown): string {
  return value === undefined ? '' : quoted(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}
