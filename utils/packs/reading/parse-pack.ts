import { boundProblems } from './pack-bounds';
import { problemsOf } from './pack-issues';
import { migratePack } from './pack-migrations';
import { pathText } from './pack-path';
import type { FoundProblem, PackPath, PackProblem } from './pack-problems';
import { packSchema } from './pack-schema';
import { scopeOf } from './pack-scope';
import type { RulePack } from '../rule-pack';

/** A pack that is fit for use, or all that keeps it from being so. */
export type PackReading =
  { readonly ok: true; readonly pack: RulePack } | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** More problems than these are counted, not told: most of them have one cause. */
const MOST_PROBLEMS = 20;

/**
 * Reads a pack that `readPack` has taken before, such as one that was stored: its shape and what its parts say of one another,
 * but not its examples again. An older format is brought to the current one. Never throws.
 */
export function parsePack(value: unknown): PackReading {
  const parsed = parsedShape(value);
  return 'pack' in parsed ? { ok: true, pack: parsed.pack } : refused(parsed.problems, value);
}

/** The pack that a value is, in the current format, or what is wrong with it; examples aside. */
export function parsedShape(
  value: unknown,
): { readonly pack: RulePack } | { readonly problems: readonly FoundProblem[] } {
  const migrated = migratePack(value);
  if (!migrated.ok) return { problems: [migrated.problem] };
  const shape = packSchema(scopeOf(migrated.pack)).safeParse(migrated.pack);
  if (!shape.success) return { problems: problemsOf(shape.error.issues, migrated.pack) };
  const problems = boundProblems(shape.data);
  return problems.length > 0 ? { problems } : { pack: shape.data };
}

/** The answer for a pack with problems, each with its path and, of a file, its line. */
export function refused(
  found: readonly FoundProblem[],
  pack?: unknown,
  lineOf?: (path: PackPath) => number,
): PackReading {
  const told: PackProblem[] = found.slice(0, MOST_PROBLEMS).map(({ at, code, params }) => {
    const line = lineOf && (at.length > 0 || code === 'jsonSyntax') ? { line: lineOf(at) } : {};
    // The parts of a found problem belong together already; taken apart, the compiler can't see it.
    return { path: pathText(pack, at), ...line, code, params } as PackProblem;
  });
  const count = found.length - told.length;
  return { ok: false, problems: count > 0 ? [...told, { path: '', code: 'moreProblems', params: { count } }] : told };
}
