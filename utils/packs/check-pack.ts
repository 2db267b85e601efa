import type { CheckPack } from '../check';
import type { RulePack } from './rule-pack';

/** The part of a rule pack that checking needs: without templates, passages and names, which only the panel shows. */
export function checkPackOf({ vocabularies, signals, tags, noteTypes, rules }: RulePack): CheckPack {
  return { vocabularies, signals, tags, noteTypes, rules };
}
