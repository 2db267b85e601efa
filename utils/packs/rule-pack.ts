import type { CheckNoteType, CheckPack, CheckRule } from '../check/compile';
import type { Language } from '../check/types';

/** A text in every language of the product. */
type Localized = Readonly<Record<Language, string>>;

/** Something that the pack names: a note type or a role. */
export interface Named {
  readonly id: string;
  readonly name: Localized;
}

/** A text to start a note from. */
export interface Template {
  readonly id: string;
  readonly name: string;
  /** The language of the template's text. */
  readonly language: Language;
  readonly noteTypes: readonly string[];
  readonly text: string;
}

/** A passage of the guidance that rules rest on, quoted with its page and date. */
export interface Guidance {
  readonly title: Localized;
  readonly passage: Localized;
  /** The address of the guidance's page. */
  readonly page: string;
  /** When the page was last changed, `YYYY-MM-DD`. */
  readonly date: string;
}

/** A note that shows what a rule means. */
export interface RuleExample {
  readonly text: string;
  /** Left out: the first note type of the pack. */
  readonly noteType?: string;
  readonly role?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly today?: string;
}

/** A rule of the pack: what it checks (kind and its settings), how severe it is, what it says and what it rests on. */
export type PackRule = CheckRule & {
  /** The id of the passage. */
  readonly guidance: string;
  /** Rules whose findings a fix of this rule may bring about. */
  readonly leadsTo?: readonly string[];
  /** Notes that the rule reports, and notes that it does not. A pack whose own examples fail is refused. */
  readonly examples: { readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[] };
};

/** All that an organisation decides about its notes. */
export interface RulePack extends CheckPack {
  readonly format: 1;
  readonly id: string;
  /** The pack's own version, as its makers count. */
  readonly version: string;
  readonly name: Localized;
  readonly noteTypes: readonly (Named & CheckNoteType)[];
  readonly roles: readonly Named[];
  readonly templates: readonly Template[];
  readonly guidance: Readonly<Record<string, Guidance>>;
  readonly rules: readonly PackRule[];
}
