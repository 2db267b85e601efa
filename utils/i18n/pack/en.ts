import type { ChangeGroup } from '../../packs/pack-changes';
import type { ExpectedType, ReferencePart } from '../../packs/reading/pack-problems';
import type { Severity } from '../../check/types';

const TYPES: Readonly<Record<ExpectedType, string>> = {
  text: 'a text in quotes',
  list: 'a list in [ ]',
  object: 'an object in { }',
  number: 'a whole number',
  boolean: 'true or false',
};

const PARTS: Readonly<Record<ReferencePart, string>> = {
  tags: 'hashtag',
  codeLists: 'tag list',
  codes: 'tag of this list',
  outlines: 'outline',
  sections: 'section of this outline',
  actions: 'action',
  signals: 'signal',
  topics: 'signal of the kind “topic”',
  events: 'signal of the kind “event”',
  vocabularies: 'vocabulary',
  guidance: 'guidance passage',
  noteTypes: 'note type',
  roles: 'role',
  rules: 'rule',
};

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'hint' };

const GROUPS: Readonly<Record<ChangeGroup, string>> = {
  pack: 'Rule pack',
  rules: 'Rules',
  tags: 'Hashtags',
  codes: 'Tags in brackets',
  templates: 'Templates',
  noteTypes: 'Note types',
  roles: 'Roles',
  guidance: 'Guidance',
  sections: 'Sections and actions',
  words: 'Words and signals',
};

/** The English texts on rule packs: what keeps one from being used, and what it changes. */
export const packEn = {
  problemPlace: (p: { path: string; line: number | undefined }) =>
    p.line === undefined ? p.path : p.path === '' ? `Line ${p.line}` : `${p.path} (line ${p.line})`,
  problemLine: (p: { place: string; problem: string }) => (p.place === '' ? p.problem : `${p.place}: ${p.problem}`),

  jsonSyntax: (p: { column: number; found: string }) =>
    p.found === ''
      ? 'this is no valid JSON; the file ends too early.'
      : `this is no valid JSON; it breaks at column ${p.column}, at “${p.found}”.`,
  jsonDuplicate: (p: { key: string }) => `the key “${p.key}” is there twice; only one of them would count.`,
  jsonForbidden: (p: { key: string }) => `“${p.key}” can’t be used as a key; choose another name.`,
  jsonTooDeep: (p: { max: number }) => `nested too deep; ${p.max} levels are the most.`,
  packTooLarge: (p: { kilobytes: number; max: number }) =>
    `the file is too large: ${p.kilobytes} kB; ${p.max} kB are the most.`,
  packNoObject: 'this file is no rule pack; a pack is a JSON object in { }.',
  formatMissing: (p: { current: number }) => `this file is no rule pack: it lacks "format": ${p.current}.`,
  formatUnknown: (p: { found: string; current: number }) => `format ${p.found} is unknown; expected ${p.current}.`,
  formatNewer: (p: { found: number; current: number }) =>
    `this pack has format ${p.found}, which is newer than this Notewright (format ${p.current}). Please update Notewright.`,

  missing: 'this is missing.',
  wrongType: (p: { expected: ExpectedType }) => `expected ${TYPES[p.expected]}.`,
  notOneOf: (p: { found: string; options: string }) =>
    p.found === ''
      ? `this is missing; expected one of: ${p.options}`
      : `“${p.found}” is unknown; expected one of: ${p.options}`,
  unknownKey: (p: { key: string; options: string }) => `unknown key “${p.key}”; known here: ${p.options}`,
  conditionShape: (p: { options: string }) => `a condition is an object with exactly one of: ${p.options}`,
  listEmpty: 'the list is empty; expected at least one entry.',
  listTooLong: (p: { max: number }) => `too many entries; ${p.max} are the most.`,
  numberRange: (p: { min: number; max: number }) => `expected a number from ${p.min} to ${p.max}.`,

  textEmpty: 'the text is empty.',
  textTooLong: (p: { max: number }) => `the text is too long; ${p.max} characters are the most.`,
  textControl: 'the text holds a line break or another control character that can’t stand here.',
  badId: (p: { found: string }) =>
    `“${p.found}” is no id; expected Latin letters and digits, with single - _ or . between them.`,
  badTag: (p: { found: string }) =>
    `“${p.found}” is no hashtag; expected # and Latin letters or digits, such as #winback.`,
  badAlias: (p: { found: string }) => `“${p.found}” can’t stand behind a #; expected one word without the #.`,
  badCode: (p: { found: string }) =>
    `“${p.found}” is no tag for brackets; expected capitals and digits without the brackets, such as CRM.`,
  badDate: (p: { found: string }) => `“${p.found}” is no date; expected a day such as 2026-04-30.`,
  badPage: (p: { found: string }) => `“${p.found}” is no page; expected an address that begins with https://.`,
  phraseStar: (p: { found: string }) =>
    `in “${p.found}” the * is out of place; it stands directly behind a Latin word, at the end of the phrase or before a gap.`,
  phraseGap: (p: { found: string }) => `in “${p.found}” the gap … needs words on both sides.`,
  phraseDots: (p: { found: string }) => `in “${p.found}” write the gap as the one character “…”.`,
  phraseSign: (p: { found: string; sign: string }) =>
    `“${p.found}” looks like a regular expression (${p.sign}); expected words, with * for an ending and … for a gap.`,
  phraseNothing: (p: { found: string }) => `“${p.found}” can’t be found in a text: it holds an address or no words.`,
  namePlain: (p: { found: string }) => `“${p.found}” is no name; names hold no * and no ….`,
  phrasesTooMany: (p: { max: number }) => `all phrases together are too long; ${p.max} characters are the most.`,
  gapsTooMany: (p: { head: string; max: number }) =>
    `too many phrases begin with “${p.head} …”; ${p.max} are the most.`,

  unknownReference: (p: { part: ReferencePart; found: string; options: string }) =>
    `there is no ${PARTS[p.part]} “${p.found}”${p.options === '' ? '; there are none.' : `; there are: ${p.options}`}`,
  duplicate: (p: { found: string }) => `“${p.found}” is there twice.`,
  choicesMissing: 'the section’s content is “choice”, so it needs choices.',
  choicesUnwanted: (p: { content: string }) => `the section’s content is “${p.content}”, so it has no choices.`,
  placeholderUnknown: (p: { name: string; options: string }) =>
    p.options === ''
      ? `{${p.name}} can’t stand here; rules of this kind fill in nothing.`
      : `{${p.name}} can’t stand here; rules of this kind fill in: ${p.options}`,
  fixTitleMissing: (p: { kind: string }) =>
    `this is missing; a rule of the kind “${p.kind}” offers a fix, which needs a title.`,
  fixTitleUnwanted: (p: { kind: string }) => `a rule of the kind “${p.kind}” has no such fix; leave the title out.`,

  exampleNotReported: (p: { text: string }) => `this bad example is not reported, though it should be: “${p.text}”`,
  exampleReported: (p: { text: string; place: string }) =>
    p.place === ''
      ? `this good example is reported, though it should not be: “${p.text}”`
      : `this good example is reported at “${p.place}”, though it should not be: “${p.text}”`,

  moreProblems: (p: { count: number }) => (p.count === 1 ? 'One more problem.' : `${p.count} more problems.`),

  changeGroup: (p: { group: ChangeGroup }) => GROUPS[p.group],
  packOther: (p: { from: string; to: string }) => `“${p.to}” instead of “${p.from}”`,
  packVersion: (p: { from: string; to: string }) => `Version ${p.to} (now ${p.from})`,
  added: (p: { names: readonly string[] }) => `Added: ${p.names.join(', ')}`,
  removed: (p: { names: readonly string[] }) => `Removed: ${p.names.join(', ')}`,
  changed: (p: { names: readonly string[] }) => `Changed: ${p.names.join(', ')}`,
  ruleSeverity: (p: { rule: string; from: Severity; to: Severity }) =>
    `${p.rule}: ${SEVERITIES[p.to]} instead of ${SEVERITIES[p.from]}`,
  rulesChecks: (p: { names: readonly string[] }) => `Check something else: ${p.names.join(', ')}`,
  rulesTexts: (p: { names: readonly string[] }) => `Other wording: ${p.names.join(', ')}`,
  tagChanged: (p: { from: string; to: string }) => `${p.to} instead of ${p.from}`,
};
