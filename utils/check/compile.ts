import { compileCodeList } from './codes/codes';
import type { CompiledCodeList } from './codes/codes';
import type {
  ActionDefinition,
  CodeListDefinition,
  Condition,
  OutlineDefinition,
  SignalDefinition,
  TagDefinition,
  Vocabularies,
} from './definitions';
import type { RuleDefinition } from './rule-definitions';
import { compileOutline } from './outlines/outlines';
import type { CompiledOutline } from './outlines/outlines';
import { compilePhrases } from './text/phrases';
import type { PhraseBook } from './text/phrases';
import { EVENT_MANNERS, listName } from './text/reading';
import type { PatternName } from './grammar/patterns';
import type { Patterns } from './text/reading';
import type { Language, Severity } from './types';

/** The part of a rule pack that the engine needs. */
export interface CheckPack {
  readonly vocabularies: Vocabularies;
  readonly signals: Readonly<Record<string, SignalDefinition>>;
  readonly tags: Readonly<Record<string, TagDefinition>>;
  readonly codeLists: Readonly<Record<string, CodeListDefinition>>;
  readonly outlines: Readonly<Record<string, OutlineDefinition>>;
  readonly actions: Readonly<Record<string, ActionDefinition>>;
  readonly noteTypes: readonly CheckNoteType[];
  readonly rules: readonly CheckRule[];
}

export interface CheckNoteType {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** Fields of the form that are notes as well: they count for tags and signals. */
  readonly noteFields?: readonly string[];
}

export type CheckRule = RuleDefinition & {
  readonly id: string;
  readonly severity: Severity;
  /** Other severities while something holds; the first that does counts. */
  readonly severityWhen?: readonly { readonly when: Condition; readonly severity: Severity }[];
  readonly message: Readonly<Record<Language, string>>;
  readonly fixTitle?: Readonly<Record<Language, string>>;
  /** The title of the fix that mends all findings of the rule at once. */
  readonly fixTitleAll?: Readonly<Record<Language, string>>;
};

/** What the engine knows of its languages: word lists, and sources of regular expressions. */
export interface Grammar {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly patterns: Readonly<Record<PatternName, string>>;
}

/** A pack made ready for checking. */
export interface CompiledPack {
  readonly pack: CheckPack;
  readonly book: PhraseBook;
  readonly eventLists: readonly string[];
  readonly patterns: Patterns;
  readonly codeLists: Readonly<Record<string, CompiledCodeList>>;
  readonly outlines: Readonly<Record<string, CompiledOutline>>;
  /** The rules at work. */
  readonly rules: readonly CheckRule[];
}

/** What a user has chosen for single rules, by rule id. */
export type RuleChoices = Readonly<Record<string, Severity | 'off'>>;

/**
 * Makes a pack ready for checking: a few milliseconds, once a pack.
 * @param grammar the word lists and patterns of `grammar/`
 */
export function compilePack(pack: CheckPack, grammar: Grammar): CompiledPack {
  const { lists, eventLists } = phraseLists(pack, grammar);
  const patterns = mapped(grammar.patterns, (source) => new RegExp(source)) as Patterns;
  return {
    pack,
    book: compilePhrases(lists),
    eventLists,
    patterns,
    codeLists: mapped(pack.codeLists, compileCodeList),
    outlines: mapped(pack.outlines, compileOutline),
    rules: pack.rules,
  };
}

/** The same pack with the user's choices: rules that are switched off are out, others have the severity chosen. */
export function withChoices(compiled: CompiledPack, choices: RuleChoices): CompiledPack {
  const rules = compiled.pack.rules.flatMap((rule) => {
    const choice = Object.hasOwn(choices, rule.id) ? choices[rule.id] : undefined;
    if (choice === undefined) return [rule];
    return choice === 'off' ? [] : [{ ...rule, severity: choice, severityWhen: [] }];
  });
  return { ...compiled, rules };
}

function phraseLists(pack: CheckPack, grammar: Grammar) {
  const lists: Record<string, readonly string[]> = { ...grammar.lists };
  const eventLists: string[] = [];
  for (const [name, words] of Object.entries(pack.vocabularies)) lists[listName.vocabulary(name)] = words;
  for (const [list, { entries }] of Object.entries(pack.codeLists))
    for (const { code, names } of entries) lists[listName.code(list, code)] = names;
  for (const [name, signal] of Object.entries(pack.signals)) {
    lists[listName.except(name)] = signal.except ?? [];
    if (signal.kind === 'topic') {
      lists[listName.topic(name)] = signal.phrases;
      lists[listName.hint(name)] = signal.hints ?? [];
    } else if (signal.kind === 'trouble') {
      lists[listName.trouble(name)] = signal.phrases;
      lists[listName.solved(name)] = signal.solved;
    } else {
      lists[listName.notBy(name)] = signal.notBy ?? [];
      for (const manner of EVENT_MANNERS) {
        lists[listName.event(name, manner)] = signal[manner] ?? [];
        eventLists.push(listName.event(name, manner));
      }
    }
  }
  return { lists, eventLists };
}

function mapped<T, U>(record: Readonly<Record<string, T>>, make: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value)]));
}
