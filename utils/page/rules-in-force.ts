import { check, compilePack, fixAllFields, progressOf, withChoices } from '../check';
import type { CheckPack, CompiledPack, Grammar, RuleChoices } from '../check';
import type { Checker } from '../session/note-session';

/** The rules that a frame checks with; the pack and the user's choices may change at any time. */
export interface RulesInForce {
  /** Another pack is in force. @throws what compiling throws; the rules are those of before then */
  change(pack: CheckPack): void;
  /** The engine with these choices: the same object as long as nothing changes. */
  checker(choices: RuleChoices): Checker;
}

/** Makes the engine ready with a pack. @throws what compiling throws */
export function createRulesInForce(pack: CheckPack, grammar: Grammar): RulesInForce {
  let compiled = compilePack(pack, grammar);
  let current: { readonly choices: RuleChoices; readonly checker: Checker } | null = null;

  return {
    change(changed) {
      compiled = compilePack(changed, grammar);
      current = null;
    },
    checker(choices) {
      if (current?.choices !== choices) current = { choices, checker: checkerOf(withChoices(compiled, choices)) };
      return current.checker;
    },
  };
}

function checkerOf(rules: CompiledPack): Checker {
  return {
    check: (note, language) => check(note, rules, language),
    progress: (note) => progressOf(note, rules),
    fixAll: (note, skip) => fixAllFields(note, rules, skip),
  };
}
