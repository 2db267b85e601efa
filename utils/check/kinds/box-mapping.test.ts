import { describe, expect, it } from 'vitest';
import { check, compilePack, fixAll, fixAllFields } from '..';
import type { CheckPack } from '..';
import { fixed } from '../fix-all';
import { grammar } from '../grammar';
import type { Note } from '../types';

/** A pack of another campaign: nothing in the engine may know the one that the product comes with. */
const text = { ja: '{box}', en: '{box}' };
const pack: CheckPack = {
  vocabularies: { thing: ['契約', 'contract'], elsewhere: ['会議'] },
  signals: { leave: { kind: 'event', about: ['thing'], notAbout: 'elsewhere', phrases: ['解約', 'cancel*'] } },
  codeLists: {},
  outlines: {},
  actions: {},
  tags: { winback: { tag: '#winback', aliases: ['復活'] } },
  noteTypes: [{ id: 'plan', name: { ja: '計画', en: 'Plan' }, noteFields: ['summary', 'background', 'worry'] }],
  rules: [
    { kind: 'tag-forbidden', id: 'no', tag: 'winback', when: { signal: ['leave'] }, severity: 'error', message: text },
    { kind: 'tag-form', id: 'form', tag: 'winback', severity: 'error', message: text },
    {
      kind: 'tag-section',
      id: 'section',
      tag: 'winback',
      when: { role: ['boss'] },
      field: 'summary',
      labels: [],
      otherLabels: [],
      severity: 'warning',
      message: text,
    },
    {
      kind: 'length',
      id: 'long',
      limits: [{ noteTypes: ['plan'], field: 'summary', name: { ja: '概要', en: 'Summary' }, max: 40 }],
      severity: 'warning',
      severityWhen: [{ when: { enforced: true }, severity: 'error' }],
      message: text,
    },
  ],
};
const compiled = compilePack(pack, grammar);
const checked = (note: Omit<Note, 'noteType'>) => check({ noteType: 'plan', ...note }, compiled, 'en');

describe('a note of several boxes', () => {
  it('is told which box a finding is about, and where in it', () => {
    const [found] = checked({ text: 'Fine', fields: { background: 'See ＃winback' } });
    expect(found).toMatchObject({ rule: 'form', start: 4, end: 4, field: 'background' });
    expect(found!.fieldRange).toEqual({ start: 4, end: 12 });
    expect(found!.fixes).toMatchObject([{ field: 'background', edits: [{ start: 4, end: 12, text: '#winback' }] }]);
  });

  it('has a finding and a fix for each box that a tag has to be taken out of', () => {
    const note: Note = {
      noteType: 'plan',
      text: 'Contract cancelled #winback',
      fields: { background: '#winback', worry: 'none' },
    };
    const found = check(note, compiled, 'en');
    expect(found.map(({ rule, field }) => [rule, field])).toEqual([
      ['no', undefined],
      ['no', 'background'],
    ]);
    const once = fixed(note, found[0]!.fixes[0]!);
    expect(once.text).toBe('Contract cancelled');
    const twice = fixed(once, found[1]!.fixes[0]!);
    expect(twice.fields).toEqual({ background: '', worry: 'none' });
    expect(check(twice, compiled, 'en')).toEqual([]);
  });

  it('reads the box that the note itself is only once', () => {
    const note = { text: 'See ＃winback', fields: { summary: 'See ＃winback', background: 'x' } };
    expect(checked(note)).toHaveLength(1);
    expect(checked({ ...note, ownField: 'summary' })).toHaveLength(1);
    expect(checked({ ...note, ownField: 'background' })).toHaveLength(2);
    expect(checked({ ...note, ownField: 'summary', fields: { summary: 'older ＃winback' } })).toHaveLength(1);
  });

  it('has a tag in its section when the box is the note itself', () => {
    expect(checked({ text: '#winback', role: 'boss', ownField: 'summary', fields: { background: 'x' } })).toEqual([]);
    const found = checked({ text: 'x', role: 'boss', ownField: 'summary', fields: { background: '#winback' } });
    expect(found).toMatchObject([{ rule: 'section', field: 'background' }]);
  });

  it('is too long in a box: an error where the box enforces its limit', () => {
    const long = 'x'.repeat(41);
    expect(checked({ text: 'a', fields: { summary: long } })).toMatchObject([
      { message: 'Summary', severity: 'warning', field: 'summary', fieldRange: { start: 40, end: 41 } },
    ]);
    const own = checked({ text: long, ownField: 'summary', enforced: ['summary'] });
    expect(own).toMatchObject([{ severity: 'error', start: 40, end: 41 }]);
    expect(own[0]).not.toHaveProperty('field');
  });

  it('is mended in all its boxes at once', () => {
    const note: Note = {
      noteType: 'plan',
      text: '＃winback',
      fields: { summary: '＃winback', background: '#復活', other: 'x' },
    };
    expect(fixAllFields(note, compiled)).toEqual({ text: '#winback', fields: { background: '#winback' } });
    expect(fixAll(note, compiled)).toBe('#winback');
  });
});
