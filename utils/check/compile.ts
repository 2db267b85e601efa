import type { RuleContext, Report } from './context';
import type { RuleDefinition, SignalDefinition, TagDefinition, Vocabularies } from './definitions';
import { reminder } from './kinds/reminder';
import { tagForbidden } from './kinds/tag-forbidden';
import { tagForm } from './kinds/tag-form';
import { tagPlacement } from './kinds/tag-placement';
import { tagRequired } from './kinds/tag-required';
import { tagSection } from './kinds/tag-section';
import { compilePhrases } from './phrases';
import type { PhraseBook } from './phrases';
import { EVENT_MANNERS, listName } from './reading';
import type { PatternName } from './grammar/patterns';
import type { Patterns } from './reading';
import type { Language, Severity } from './types';

/** The part of a rule pack that the engine needs. */
export interface CheckPack {
  readonly vocabularies: Vocabularies;
  readonly signals: Readonly<Record<string, SignalDefinition>>;
  readonly tags: Readonly<Record<string, TagDefinition>>;
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
  readonly message: Readonly<Record<Language, string>>;
  readonly fixTitle?: Readonly<Record<Language, string>>;
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
  readonly rules: readonly CompiledRule[];
}

export interface CompiledRule {
  readonly rule: CheckRule;
  readonly report: (context: RuleContext) => Report[];
}

/**
 * Makes a pack ready for checking: a few milliseconds, once a pack.
 * @param grammar the word lists and patterns of `grammar/`
 * @throws Error when a rule names a tag that the pack lacks
 */
export function compilePack(pack: CheckPack, grammar: Grammar): CompiledPack {
  const lists: Record<string, readonly string[]> = { ...grammar.lists };
  for (const [name, words] of Object.entries(pack.vocabularies)) lists[listName.vocabulary(name)] = words;
  const eventLists: string[] = [];
  for (const [name, signal] of Object.entries(pack.signals)) {
    lists[listName.except(name)] = signal.except ?? [];
    if (signal.kind === 'topic') {
      lists[listName.topic(name)] = signal.phrases;
      lists[listName.hint(name)] = signal.hints ?? [];
      continue;
    }
    lists[listName.notBy(name)] = signal.notBy ?? [];
    for (const manner of EVENT_MANNERS) {
      lists[listName.event(name, manner)] = signal[manner] ?? [];
      eventLists.push(listName.event(name, manner));
    }
  }
  const patterns = Object.fromEntries(
    Object.entries(grammar.patterns).map(([name, source]) => [name, new RegExp(source)]),
  ) as unknown as Patterns;
  return {
    pack,
    book: compilePhrases(lists),
    eventLists,
    patterns,
    rules: pack.rules.map((rule) => compileRule(rule, pack)),
  };
}

function compileRule(rule: CheckRule, pack: CheckPack): CompiledRule {
  const tag = 'tag' in rule ? pack.tags[rule.tag]?.tag : '';
  if (tag === undefined) throw new Error(`Rule ${rule.id} names a tag that the pack lacks.`);
  return { rule, report: (context) => report(rule, tag, context) };
}

function report(rule: CheckRule, tag: string, context: RuleContext): Report[] {
  switch (rule.kind) {
    case 'tag-required':
      return tagRequired(rule, tag, context);
    case 'tag-forbidden':
      return tagForbidden(rule, context);
    case 'tag-form':
      return tagForm(rule, tag, context);
    case 'reminder':
      return reminder(rule, context);
    case 'tag-placement':
      return tagPlacement(rule, context);
    case 'tag-section':
      return tagSection(rule, tag, context);
  }
}
