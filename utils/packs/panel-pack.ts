import type { Language } from '../check/types';
import type { RulePack } from './rule-pack';

/** What the panel shows of a pack: names, templates and the passages behind the rules; not what checking needs. */
export interface PanelPack extends Pick<RulePack, 'noteTypes' | 'roles' | 'templates' | 'guidance'> {
  readonly name: Readonly<Record<Language, string>>;
  /** Rule id → the id of the passage that it rests on. */
  readonly passages: Readonly<Record<string, string>>;
  /** Role → the type of note that it writes in the first place, as far as the rules say. */
  readonly noteTypeOf: Readonly<Record<string, string>>;
}

/** The part of a pack that the panel needs. */
export function panelPackOf({ name, noteTypes, roles, templates, guidance, rules }: RulePack): PanelPack {
  const passages = Object.fromEntries(rules.map((rule) => [rule.id, rule.guidance]));
  return { name, noteTypes, roles, templates, guidance, passages, noteTypeOf: noteTypesOf(rules) };
}

/** By the first rule on where a role uses a tag: no other part of a pack tells who writes what. */
function noteTypesOf(rules: RulePack['rules']): Record<string, string> {
  const rule = rules.find((each) => each.kind === 'tag-placement');
  return Object.fromEntries(
    Object.entries(rule?.noteTypes ?? {}).flatMap(([role, [first]]) => (first === undefined ? [] : [[role, first]])),
  );
}
