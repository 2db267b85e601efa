import type { Language } from '../check/types';
import type { RulePack } from './rule-pack';

/** What the panel shows of a pack: names, templates and the passages behind the rules; not what checking needs. */
export interface PanelPack extends Pick<RulePack, 'noteTypes' | 'roles' | 'templates' | 'guidance'> {
  readonly name: Readonly<Record<Language, string>>;
  /** Rule id → the id of the passage that it rests on. */
  readonly passages: Readonly<Record<string, string>>;
}

/** The part of a pack that the panel needs. */
export function panelPackOf({ name, noteTypes, roles, templates, guidance, rules }: RulePack): PanelPack {
  const passages = Object.fromEntries(rules.map((rule) => [rule.id, rule.guidance]));
  return { name, noteTypes, roles, templates, guidance, passages };
}
