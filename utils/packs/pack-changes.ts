import type { Language, Severity } from '../check/types';
import { addedAndRemoved, changesByName, isSame } from './pack-compare';
import type { PackRule, RulePack } from './rule-pack';

/** The part of a pack that a change is about. */
export type ChangeGroup =
  'pack' | 'rules' | 'tags' | 'codes' | 'templates' | 'noteTypes' | 'roles' | 'guidance' | 'sections' | 'words';

/** A name as the pack has it, or in the language of the reader. */
export type ChangeName = string | Readonly<Record<Language, string>>;

/** What a line on a change needs. */
export interface ChangeParams {
  packOther: { readonly from: ChangeName; readonly to: ChangeName };
  packVersion: { readonly from: string; readonly to: string };
  added: { readonly names: readonly ChangeName[] };
  removed: { readonly names: readonly ChangeName[] };
  changed: { readonly names: readonly ChangeName[] };
  ruleSeverity: { readonly rule: string; readonly from: Severity; readonly to: Severity };
  /** They report something else, or offer other fixes. */
  rulesChecks: { readonly names: readonly string[] };
  /** They say the same in other words. */
  rulesTexts: { readonly names: readonly string[] };
  tagChanged: { readonly from: string; readonly to: string };
}

/** One thing that differs between two packs. The texts are in `utils/i18n/pack`. */
export type PackChange = {
  readonly [K in keyof ChangeParams]: {
    readonly group: ChangeGroup;
    readonly code: K;
    readonly params: ChangeParams[K];
  };
}[keyof ChangeParams];

/** What changes for the user when one pack takes the place of another, group by group; nothing for equal packs. */
export function packChanges(from: RulePack, to: RulePack): readonly PackChange[] {
  return [
    ...packItself(from, to),
    ...rules(from.rules, to.rules),
    ...tags(from, to),
    ...changesByName('codes', codesOf(from), codesOf(to)),
    ...changesByName('templates', byId(from.templates), byId(to.templates), (template) => template.name),
    ...changesByName('noteTypes', byId(from.noteTypes), byId(to.noteTypes), (type) => type.name),
    ...changesByName('roles', byId(from.roles), byId(to.roles), (role) => role.name),
    ...changesByName('guidance', from.guidance, to.guidance),
    ...changesByName('sections', { ...from.outlines, ...from.actions }, { ...to.outlines, ...to.actions }),
    ...changesByName('words', { ...from.vocabularies, ...from.signals }, { ...to.vocabularies, ...to.signals }),
  ];
}

function packItself(from: RulePack, to: RulePack): PackChange[] {
  const isOther = from.id !== to.id || !isSame(from.name, to.name);
  const isVersion = from.version !== to.version;
  return [
    ...(isOther ? [{ group: 'pack', code: 'packOther', params: { from: from.name, to: to.name } } as const] : []),
    ...(isVersion
      ? [{ group: 'pack', code: 'packVersion', params: { from: from.version, to: to.version } } as const]
      : []),
  ];
}

function rules(before: readonly PackRule[], after: readonly PackRule[]): PackChange[] {
  const olds = byId(before);
  const pairs = after.flatMap((rule) => (Object.hasOwn(olds, rule.id) ? [[olds[rule.id]!, rule] as const] : []));
  const named = (differ: (one: PackRule, other: PackRule) => boolean) =>
    pairs.filter(([one, other]) => differ(one, other)).map(([one]) => one.id);
  const checks = named((one, other) => !isSame(checkOf(one), checkOf(other)));
  const texts = named((one, other) => !isSame(textsOf(one), textsOf(other)));
  return [
    ...addedAndRemoved('rules', olds, byId(after)),
    ...pairs.flatMap(([{ id, severity }, other]) =>
      severity === other.severity
        ? []
        : [{ group: 'rules', code: 'ruleSeverity', params: { rule: id, from: severity, to: other.severity } } as const],
    ),
    ...(checks.length > 0 ? [{ group: 'rules', code: 'rulesChecks', params: { names: checks } } as const] : []),
    ...(texts.length > 0 ? [{ group: 'rules', code: 'rulesTexts', params: { names: texts } } as const] : []),
  ];
}

/** What a rule checks: all but how severe it is, what it says, what it rests on and its examples. */
function checkOf(rule: PackRule): object {
  const { severity: _severity, message: _message, fixTitle: _title, fixTitleAll: _all, ...rest } = rule;
  const { guidance: _guidance, examples: _examples, leadsTo: _leadsTo, ...check } = rest;
  return check;
}

function textsOf({ message, fixTitle, fixTitleAll }: PackRule): object {
  return { message, fixTitle, fixTitleAll };
}

function tags(from: RulePack, to: RulePack): PackChange[] {
  const inBoth = Object.keys(to.tags).filter((id) => Object.hasOwn(from.tags, id));
  const renamed = inBoth.filter((id) => from.tags[id]!.tag !== to.tags[id]!.tag);
  const without = (pack: RulePack) =>
    Object.fromEntries(Object.entries(pack.tags).filter(([id]) => !renamed.includes(id)));
  return [
    ...renamed.map((id) => {
      const params = { from: from.tags[id]!.tag, to: to.tags[id]!.tag };
      return { group: 'tags', code: 'tagChanged', params } as const;
    }),
    ...changesByName('tags', without(from), without(to), ({ tag }) => tag),
  ];
}

/** The tags of all lists as they stand in notes, and each list itself for what it says besides. */
function codesOf(pack: RulePack): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(pack.codeLists).flatMap(([name, { entries, ...rest }]) => [
      [name, rest] as const,
      ...entries.map((entry) => [`[${entry.code}]`, entry] as const),
    ]),
  );
}

function byId<T extends { readonly id: string }>(elements: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(elements.map((element) => [element.id, element]));
}
