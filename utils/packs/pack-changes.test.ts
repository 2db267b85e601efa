import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPackTranslator, packChangeText } from '../i18n/pack-translator';
import { fasttrackPack } from './fasttrack';
import { packChanges } from './pack-changes';
import { parsePack } from './reading/parse-pack';
import type { RulePack } from './rule-pack';

const reading = parsePack(JSON.parse(readFileSync(new URL('../../docs/packs/winback.json', import.meta.url), 'utf8')));
if (!reading.ok) throw new Error('winback.json is broken');
const winback: RulePack = reading.pack;

function linesOf(to: RulePack, from: RulePack = winback, language: 'ja' | 'en' = 'en'): string[] {
  const t = createPackTranslator(language);
  return packChanges(from, to).map((change) => `${t('changeGroup', change)} › ${packChangeText(t, change, language)}`);
}

/** The pack with one of its rules changed. */
function withRule(index: number, change: object): RulePack {
  return { ...winback, rules: winback.rules.map((rule, at) => (at === index ? { ...rule, ...change } : rule)) };
}

describe('what an import changes', () => {
  it('is nothing when the packs are equal, in whatever order their keys are', () => {
    expect(linesOf(winback)).toEqual([]);
    const turned = Object.fromEntries(Object.entries(winback).toReversed()) as unknown as RulePack;
    expect(linesOf(turned)).toEqual([]);
  });

  it('is the version, or another pack', () => {
    expect(linesOf({ ...winback, version: '1.1' })).toEqual(['Rule pack › Version 1.1 (now 1.0)']);
    expect(linesOf({ ...winback, id: 'x', name: { ja: '春', en: 'Spring' } })).toEqual([
      'Rule pack › “Spring” instead of “Winback campaign”',
    ]);
    expect(linesOf({ ...winback, id: 'x', name: { ja: '春', en: 'Spring' } }, winback, 'ja')).toEqual([
      'ルール パック › 「お帰りなさいキャンペーン」から「春」へ',
    ]);
  });

  it('is rules that come, go, weigh more, check something else or say it in other words', () => {
    expect(linesOf({ ...winback, rules: winback.rules.slice(2) })).toEqual([
      'Rules › Removed: winback-tag-missing, winback-tag-on-leaving',
    ]);
    expect(linesOf(winback, { ...winback, rules: winback.rules.slice(1) })).toEqual([
      'Rules › Added: winback-tag-missing',
    ]);
    expect(linesOf(withRule(0, { severity: 'info' }))).toEqual(['Rules › winback-tag-missing: hint instead of error']);
    expect(linesOf(withRule(0, { severity: 'info' }), winback, 'ja')).toEqual([
      'ルール › winback-tag-missing: エラーからヒントへ',
    ]);
    expect(linesOf(withRule(0, { when: { tag: 'winback' } }))).toEqual([
      'Rules › Check something else: winback-tag-missing',
    ]);
    expect(linesOf(withRule(0, { message: { ja: 'あ', en: 'a' } }))).toEqual([
      'Rules › Other wording: winback-tag-missing',
    ]);
    expect(linesOf(withRule(0, { examples: { bad: [], good: [] } }))).toEqual([]);
  });

  it('is hashtags by what they read', () => {
    expect(linesOf({ ...winback, tags: { winback: { tag: '#back', aliases: [] } } })).toEqual([
      'Hashtags › #back instead of #winback',
    ]);
    expect(linesOf({ ...winback, tags: { ...winback.tags, spring: { tag: '#spring', aliases: [] } } })).toEqual([
      'Hashtags › Added: #spring',
    ]);
    expect(linesOf({ ...winback, tags: { winback: { tag: '#winback', aliases: [] } } })).toEqual([
      'Hashtags › Changed: #winback',
    ]);
  });

  it('is tags in brackets, one by one', () => {
    const products = winback.codeLists.products!;
    const entries = [...products.entries.slice(1), { code: 'FAX', names: ['Fax'] }];
    expect(linesOf({ ...winback, codeLists: { products: { ...products, entries } } })).toEqual([
      'Tags in brackets › Added: [FAX]',
      'Tags in brackets › Removed: [CLOUD]',
    ]);
    expect(linesOf({ ...winback, codeLists: { products: { ...products, notTags: [] } } })).toEqual([
      'Tags in brackets › Changed: products',
    ]);
  });

  it('is templates, note types, roles, guidance, sections and words', () => {
    const to: RulePack = {
      ...winback,
      templates: winback.templates.slice(1),
      noteTypes: winback.noteTypes.map((type) => ({ ...type, name: { ...type.name, en: 'Memo' } })),
      roles: [],
      guidance: { ...winback.guidance, 'winback-tag': { ...winback.guidance['winback-tag']!, date: '2027-01-01' } },
      outlines: {},
      vocabularies: { ...winback.vocabularies, extra: ['x'] },
    };
    expect(linesOf(to)).toEqual([
      'Templates › Removed: 復帰したお客様',
      'Note types › Changed: Memo, Memo, Memo',
      'Roles › Removed: Account manager, Engineer, Sales director',
      'Guidance › Changed: winback-tag',
      'Sections and actions › Removed: review',
      'Words and signals › Added: extra',
    ]);
  });

  it('is told for wholly different packs in lines, not in pages', () => {
    const lines = linesOf(winback, fasttrackPack);
    expect(lines.length).toBeLessThan(30);
    expect(lines.join('\n')).toContain('#winback');
    expect(linesOf(winback, fasttrackPack, 'ja')).toHaveLength(lines.length);
  });
});
