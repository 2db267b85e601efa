import type { CheckPack } from '../check';
import type { RulePack } from './rule-pack';

/** The part of a rule pack that checking needs: without templates, passages and names, which only the panel shows. */
export function checkPackOf(pack: RulePack): CheckPack {
  const { vocabularies, signals, tags, codeLists, outlines, actions, noteTypes, rules } = pack;
  return { vocabularies, signals, tags, codeLists, outlines, actions, noteTypes, rules };
}
