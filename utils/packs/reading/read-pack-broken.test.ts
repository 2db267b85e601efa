import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as engine from '../../check';
import { grammar } from '../../check/grammar';
import { createPackTranslator, packProblemText } from '../../i18n/pack-translator';
import { readPack } from './read-pack';

const winback = readFileSync(new URL('../../../docs/packs/winback.json', import.meta.url), 'utf8');

type Json = Record<string, unknown>;

/** The pack with another value at a path such as `rules.0.severity`; `undefined` takes it out, a path's end `+` appends. */
function changed(path: string, value: unknown): string {
  const pack = JSON.parse(winback) as Json;
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce((object, key) => object[key] as Json, pack);
  if (last === '+') (parent as unknown as unknown[]).push(value);
  else if (value === undefined) delete parent[last];
  else parent[last] = value;
  return JSON.stringify(pack, null, 2);
}

/** One change to the pack → the one line that it is refused with, without the number of the line in the file. */
const BROKEN: readonly (readonly [string, unknown, string])[] = [
  ['format', undefined, 'format: this file is no rule pack: it lacks "format": 1.'],
  ['format', '1', 'format: format "1" is unknown; expected 1.'],
  [
    'format',
    7,
    'format: this pack has format 7, which is newer than this Notewright (format 1). Please update Notewright.',
  ],
  ['id', 'win back', 'id: “win back” is no id; expected Latin letters and digits, with single - _ or . between them.'],
  ['id', 'toString', 'id: “toString” is no id; expected Latin letters and digits, with single - _ or . between them.'],
  ['version', 2, 'version: expected a text in quotes.'],
  ['name.en', undefined, 'name.en: this is missing.'],
  ['name.ja', '  ', 'name.ja: the text is empty.'],
  [
    'name.ja',
    'お帰り\nなさい',
    'name.ja: the text holds a line break or another control character that can’t stand here.',
  ],
  ['name.fr', 'Retour', 'name.fr: unknown key “fr”; known here: ja, en'],
  [
    'author',
    'me',
    'author: unknown key “author”; known here: format, id, version, name, noteTypes, roles, templates, guidance, vocabularies, signals, tags, codeLists, outlines, actions, rules',
  ],
  ['noteTypes', [], 'noteTypes: the list is empty; expected at least one entry.'],
  ['roles', { id: 'x' }, 'roles: expected a list in [ ].'],
  ['roles.1.id', 'account-manager', 'roles[1] account-manager › id: “account-manager” is there twice.'],
  ['templates.1.id', 'returning-ja', 'templates[1] returning-ja › id: “returning-ja” is there twice.'],
  ['templates.0.language', 'de', 'templates[0] returning-ja › language: “de” is unknown; expected one of: ja, en'],
  [
    'templates.0.noteTypes.0',
    'sales',
    'templates[0] returning-ja › noteTypes[0]: there is no note type “sales”; there are: overall-status, technical-enablement, account-plan',
  ],
  [
    'templates.0.text',
    'x'.repeat(8001),
    'templates[0] returning-ja › text: the text is too long; 8000 characters are the most.',
  ],
  [
    'guidance.winback-tag.page',
    'http://example.com/',
    'guidance.winback-tag.page: “http://example.com/” is no page; expected an address that begins with https://.',
  ],
  [
    'guidance.winback-tag.page',
    'javascript:alert(1)',
    'guidance.winback-tag.page: “javascript:alert(1)” is no page; expected an address that begins with https://.',
  ],
  [
    'guidance.winback-tag.date',
    '2026-02-30',
    'guidance.winback-tag.date: “2026-02-30” is no date; expected a day such as 2026-04-30.',
  ],
  [
    'vocabularies.bad key',
    [],
    'vocabularies."bad key": “bad key” is no id; expected Latin letters and digits, with single - _ or . between them.',
  ],
  ['vocabularies.nothing.0', 7, 'vocabularies.nothing[0]: expected a text in quotes.'],
  [
    'vocabularies.nothing.0',
    'renew* it',
    'vocabularies.nothing[0]: in “renew* it” the * is out of place; it stands directly behind a Latin word, at the end of the phrase or before a gap.',
  ],
  [
    'vocabularies.nothing.0',
    '復帰*',
    'vocabularies.nothing[0]: in “復帰*” the * is out of place; it stands directly behind a Latin word, at the end of the phrase or before a gap.',
  ],
  ['signals.discount.phrases.0', '', 'signals.discount.phrases[0]: the text is empty.'],
  [
    'signals.discount.phrases.0',
    'cut … … price',
    'signals.discount.phrases[0]: in “cut … … price” the gap … needs words on both sides.',
  ],
  [
    'signals.discount.phrases.0',
    'cut ... price',
    'signals.discount.phrases[0]: in “cut ... price” write the gap as the one character “…”.',
  ],
  [
    'signals.discount.phrases.0',
    'price (cut|drop)',
    'signals.discount.phrases[0]: “price (cut|drop)” looks like a regular expression (|); expected words, with * for an ending and … for a gap.',
  ],
  [
    'signals.discount.phrases.0',
    'discount\\w+',
    'signals.discount.phrases[0]: “discount\\w+” looks like a regular expression (\\); expected words, with * for an ending and … for a gap.',
  ],
  [
    'signals.discount.phrases.0',
    'https://example.com/offer',
    'signals.discount.phrases[0]: “https://example.com/offer” can’t be found in a text: it holds an address or no words.',
  ],
  [
    'signals.discount.kind',
    'subject',
    'signals.discount.kind: “subject” is unknown; expected one of: topic, event, trouble',
  ],
  [
    'signals.return.about.0',
    'contracts',
    'signals.return.about[0]: there is no vocabulary “contracts”; there are: contract, product, elsewhere, nothing, labels, general-matters, work, states, talk, asides, action-labels, date-labels, …',
  ],
  [
    'signals.return.with',
    ['discount'],
    'signals.return.with[0]: there is no signal of the kind “event” “discount”; there are: return, leave',
  ],
  [
    'tags.winback.tag',
    'winback',
    'tags.winback.tag: “winback” is no hashtag; expected # and Latin letters or digits, such as #winback.',
  ],
  [
    'tags.winback.tag',
    '#復帰',
    'tags.winback.tag: “#復帰” is no hashtag; expected # and Latin letters or digits, such as #winback.',
  ],
  [
    'tags.winback.aliases.0',
    '#win-back',
    'tags.winback.aliases[0]: “#win-back” can’t stand behind a #; expected one word without the #.',
  ],
  ['tags.winback.aliases.0', 'WinBack', 'tags.winback.aliases[0]: “#WinBack” is there twice.'],
  [
    'codeLists.products.entries.0.code',
    'Cloud',
    'codeLists.products.entries[0] Cloud › code: “Cloud” is no tag for brackets; expected capitals and digits without the brackets, such as CRM.',
  ],
  ['codeLists.products.entries.0.code', 'PHONE', 'codeLists.products.entries[1] PHONE › code: “PHONE” is there twice.'],
  [
    'codeLists.products.general',
    'CORE',
    'codeLists.products.general: there is no tag of this list “CORE”; there are: CLOUD, PHONE, PRINT, GEN',
  ],
  [
    'outlines.review.sections.1.choices',
    undefined,
    'outlines.review.sections[1] stage › choices: the section’s content is “choice”, so it needs choices.',
  ],
  [
    'outlines.review.sections.1.content',
    'text',
    'outlines.review.sections[1] stage › choices: the section’s content is “text”, so it has no choices.',
  ],
  [
    'outlines.review.sections.1.id',
    'customer',
    'outlines.review.sections[1] customer › id: “customer” is there twice.',
  ],
  [
    'outlines.review.sections.2.list',
    'services',
    'outlines.review.sections[2] products › list: there is no tag list “services”; there are: products',
  ],
  [
    'actions.next.owners',
    'people',
    'actions.next.owners: there is no vocabulary “people”; there are: contract, product, elsewhere, nothing, labels, general-matters, work, states, talk, asides, action-labels, date-labels, …',
  ],
  [
    'rules.0.kind',
    'tag-wanted',
    'rules[0] winback-tag-missing › kind: “tag-wanted” is unknown; expected one of: tag-required, tag-forbidden, tag-form, reminder, tag-placement, tag-section, code-unknown, code-form, code-name, code-missing, code-no-status, code-duplicate, code-general, code-subject, code-prefix, section-missing, section-empty, section-choice, section-hint, section-heading, action-missing, action-date, action-owner, action-past, field-required, fields-required, field-values, field-day, labels-required, reference-missing, reason-missing, words-beside, off-topic, sentences, placeholder, length',
  ],
  [
    'rules.0.severity',
    'fatal',
    'rules[0] winback-tag-missing › severity: “fatal” is unknown; expected one of: error, warning, info',
  ],
  [
    'rules.0.severity',
    undefined,
    'rules[0] winback-tag-missing › severity: this is missing; expected one of: error, warning, info',
  ],
  [
    'rules.0.tags',
    'winback',
    'rules[0] winback-tag-missing › tags: unknown key “tags”; known here: kind, id, severity, severityWhen, message, fixTitle, fixTitleAll, guidance, leadsTo, examples, tag, when, noFixWhen',
  ],
  ['rules.0.tag', 'covid', 'rules[0] winback-tag-missing › tag: there is no hashtag “covid”; there are: winback'],
  [
    'rules.0.guidance',
    'notes',
    'rules[0] winback-tag-missing › guidance: there is no guidance passage “notes”; there are: winback-tag, product-tags, account-review, next-action',
  ],
  [
    'rules.0.when.signal.0',
    'returns',
    'rules[0] winback-tag-missing › when.signal[0]: there is no signal “returns”; there are: discount, return, leave, complaint',
  ],
  [
    'rules.0.when.because',
    'return',
    'rules[0] winback-tag-missing › when.because: there is no signal of the kind “topic” “return”; there are: discount',
  ],
  [
    'rules.0.when',
    {},
    'rules[0] winback-tag-missing › when: a condition is an object with exactly one of: all, any, not, noteType, role, tag, outline, field, enforced, signal',
  ],
  [
    'rules.0.when',
    { tag: 'winback', role: ['engineer'] },
    'rules[0] winback-tag-missing › when: a condition is an object with exactly one of: all, any, not, noteType, role, tag, outline, field, enforced, signal',
  ],
  [
    'rules.1.when.all.1.not',
    { noteType: ['sales'] },
    'rules[1] winback-tag-on-leaving › when.all[1].not.noteType[0]: there is no note type “sales”; there are: overall-status, technical-enablement, account-plan',
  ],
  [
    'rules.0.message.en',
    '{found} is missing.',
    'rules[0] winback-tag-missing › message.en: {found} can’t stand here; rules of this kind fill in nothing.',
  ],
  [
    'rules.6.fixTitle.ja',
    '{code} に変更',
    'rules[6] product-tag-unknown › fixTitle.ja: {code} can’t stand here; rules of this kind fill in: {tag}',
  ],
  [
    'rules.0.fixTitle',
    undefined,
    'rules[0] winback-tag-missing › fixTitle: this is missing; a rule of the kind “tag-required” offers a fix, which needs a title.',
  ],
  [
    'rules.3.fixTitle',
    { ja: '直す', en: 'Fix' },
    'rules[3] winback-leaving-report › fixTitle: a rule of the kind “reminder” has no such fix; leave the title out.',
  ],
  ['rules.1.id', 'winback-tag-missing', 'rules[1] winback-tag-missing › id: “winback-tag-missing” is there twice.'],
  [
    'rules.4.noteTypes.clerk',
    ['overall-status'],
    'rules[4] winback-note-type › noteTypes.clerk: there is no role “clerk”; there are: account-manager, engineer, director',
  ],
  [
    'rules.6.section',
    'product',
    'rules[6] product-tag-unknown › section: there is no section of this outline “product”; there are: customer, stage, products, requests',
  ],
  [
    'rules.15.leadsTo.0',
    'review-empty',
    'rules[15] review-section-missing › leadsTo[0]: there is no rule “review-empty”; there are: winback-tag-missing, winback-tag-on-leaving, winback-tag-form, winback-leaving-report, winback-note-type, winback-summary, product-tag-unknown, product-tag-form, product-tag-name, product-tag-missing, product-no-status, product-duplicate, …',
  ],
  ['rules.24.switch', 'yes', 'rules[24] complaint-risk › switch: expected true or false.'],
  ['rules.26.limits.0.max', 0, 'rules[26] too-long › limits[0].max: expected a number from 1 to 1000000.'],
  ['rules.26.limits.0.max', 1.5, 'rules[26] too-long › limits[0].max: expected a whole number.'],
  [
    'rules.0.examples.good',
    [],
    'rules[0] winback-tag-missing › examples.good: the list is empty; expected at least one entry.',
  ],
  [
    'rules.0.examples.bad.0.noteType',
    'sales',
    'rules[0] winback-tag-missing › examples.bad[0].noteType: there is no note type “sales”; there are: overall-status, technical-enablement, account-plan',
  ],
  [
    'rules.23.examples.bad.0.today',
    '15.6.2026',
    'rules[23] next-past › examples.bad[0].today: “15.6.2026” is no date; expected a day such as 2026-04-30.',
  ],
  [
    'rules.0.examples.bad.+',
    { text: 'All is well.' },
    'rules[0] winback-tag-missing › examples.bad[2]: this bad example is not reported, though it should be: “All is well.”',
  ],
  [
    'rules.0.examples.good.+',
    { text: '割引により、お客様が契約に復帰します。' },
    'rules[0] winback-tag-missing › examples.good[3]: this good example is reported at “割引により、お客様が契約に復帰”, though it should not be: “割引により、お客様が契約に復帰します。”',
  ],
];

/** Texts that are no pack, or that JSON.parse would read with something lost. */
const BROKEN_TEXTS: readonly (readonly [string, string, string])[] = [
  ['an empty file', '', 'Line 1: this is no valid JSON; the file ends too early.'],
  ['a text', 'null', 'this file is no rule pack; a pack is a JSON object in { }.'],
  ['a list', '[]', 'this file is no rule pack; a pack is a JSON object in { }.'],
  ['another JSON file', '{"name": "x"}', 'format: this file is no rule pack: it lacks "format": 1.'],
  [
    'a comma too many',
    winback.replace('"version": "1.0",', '"version": "1.0",,'),
    'Line 4: this is no valid JSON; it breaks at column 20, at “,”.',
  ],
  [
    'a key that is there twice',
    winback.replace('"version"', '"id": "x",\n"version"'),
    'id: the key “id” is there twice; only one of them would count.',
  ],
  [
    'a key of JavaScript',
    winback.replace('"version"', '"__proto__": {},\n"version"'),
    '"__proto__": “__proto__” can’t be used as a key; choose another name.',
  ],
  [
    'a name of JavaScript',
    winback.replace('"nothing":', '"constructor": [],\n"nothing":'),
    'vocabularies.constructor: “constructor” can’t be used as a key; choose another name.',
  ],
  ['a file of 3 MB', ' '.repeat(3 * 1024 * 1024), 'the file is too large: 3072 kB; 2048 kB are the most.'],
  [
    'nesting without end',
    winback.replace('{ "signal": ["complaint"] }', `${'{ "not": '.repeat(40)}{ "tag": "winback" }${'}'.repeat(40)}`),
    'rules[24].when.not.not.not.not.not: nested too deep; 32 levels are the most.',
  ],
];

function linesOf(text: string, language: 'ja' | 'en'): string[] {
  const reading = readPack(text, grammar, engine);
  const t = createPackTranslator(language);
  return reading.ok
    ? []
    : reading.problems.map(({ line, ...problem }) =>
        packProblemText(t, problem.code === 'jsonSyntax' && line !== undefined ? { ...problem, line } : problem),
      );
}

describe('a broken pack', () => {
  it.each(BROKEN)('with another %s (%j) is refused with the one line that names it', (path, value, line) => {
    const text = changed(path, value);
    expect(linesOf(text, 'en')).toEqual([line]);
    const japanese = linesOf(text, 'ja');
    expect(japanese).toHaveLength(1);
    expect(japanese[0]).toMatch(/[ぁ-んァ-ヶ一-龠]/u);
    expect(japanese[0]).not.toBe(line);
  });

  it.each(BROKEN_TEXTS)('that is %s is refused with one line', (_, text, line) => {
    expect(linesOf(text, 'en')).toEqual([line]);
    expect(linesOf(text, 'ja')).toHaveLength(1);
  });

  it('says it when phrases would make the search slow', () => {
    const many = Array.from({ length: 101 }, (_, index) => `take … x${index}`);
    expect(linesOf(changed('vocabularies.nothing', many), 'en')).toEqual([
      'vocabularies.nothing[100]: too many phrases begin with “take …”; 100 are the most.',
    ]);
    const long = Array.from({ length: 3000 }, (_, index) => `${index} ${'x'.repeat(150)}`);
    expect(linesOf(changed('vocabularies.nothing', long), 'en')).toEqual([
      'all phrases together are too long; 400000 characters are the most.',
    ]);
    expect(linesOf(changed('vocabularies.nothing', Array.from({ length: 5001 }, String)), 'en')).toEqual([
      'vocabularies.nothing: too many entries; 5000 are the most.',
    ]);
  });
});
