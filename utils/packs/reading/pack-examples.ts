import type { check, CompiledPack, compilePack, Grammar } from '../../check';
import type { Note } from '../../check/types';
import { checkPackOf } from '../check-pack';
import { problemAt, quoted } from './pack-problems';
import type { FoundProblem } from './pack-problems';
import type { RuleExample, RulePack } from '../rule-pack';

/** As much of the engine as it takes to try a pack. It is handed in: a page may have it in a script of its own. */
export interface PackEngine {
  readonly check: typeof check;
  readonly compilePack: typeof compilePack;
}

/**
 * Holds every rule against its own examples: a rule that does not report what its makers call bad, or reports what they call
 * good, means something else than they think.
 */
export function exampleProblems(pack: RulePack, grammar: Grammar, engine: PackEngine): FoundProblem[] {
  const compiled = engine.compilePack(checkPackOf(pack), grammar);
  return pack.rules.flatMap((rule, index) => {
    const alone = { ...compiled, rules: [rule] };
    return [
      ...rule.examples.bad.flatMap((example, at) =>
        finding(example, pack, alone, engine)
          ? []
          : [problemAt(['rules', index, 'examples', 'bad', at], 'exampleNotReported', { text: quoted(example.text) })],
      ),
      ...rule.examples.good.flatMap((example, at) => {
        const found = finding(example, pack, alone, engine);
        if (!found) return [];
        const params = { text: quoted(example.text), place: quoted(example.text.slice(found.start, found.end)) };
        return [problemAt(['rules', index, 'examples', 'good', at], 'exampleReported', params)];
      }),
    ];
  });
}

/** The first finding of the one rule of a compiled pack in an example. */
function finding(example: RuleExample, pack: RulePack, alone: CompiledPack, engine: PackEngine) {
  return engine.check(noteOf(example, pack), alone, 'en')[0];
}

/** An example of a rule as a note: of the pack's first note type unless it says another. */
function noteOf(example: RuleExample, pack: Pick<RulePack, 'noteTypes'>): Note {
  return { ...example, noteType: example.noteType ?? pack.noteTypes[0]?.id ?? '' };
}
