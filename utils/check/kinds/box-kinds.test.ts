import { describe, expect, it } from 'vitest';
import { check, compilePack } from '..';
import type { RuleDefinition } from '../rule-definitions';
import { grammar } from '../grammar';
import type { Note } from '../types';

/** Checks by one rule, with a pack of another campaign. */
function checked(rule: RuleDefinition, note: Partial<Note> & { text: string }) {
  const compiled = compilePack(
    {
      vocabularies: {},
      signals: { complaint: { kind: 'trouble', phrases: ['苦情', 'complain*'], solved: ['解決', 'settled'] } },
      codeLists: {},
      outlines: {},
      actions: {},
      tags: {},
      noteTypes: [{ id: 'sales', name: { ja: '営業メモ', en: 'Sales note' } }],
      rules: [
        {
          ...rule,
          id: 'rule',
          severity: 'warning',
          message: { ja: '{found}', en: rule.kind === 'length' ? '{count}' : '{found}' },
        },
      ],
    },
    grammar,
  );
  return check({ noteType: 'sales', ...note }, compiled, 'en');
}

describe('field-required', () => {
  const rule: RuleDefinition = { kind: 'field-required', field: 'care', when: { signal: ['complaint'] } };

  it('reports an empty box at the text that gave cause', () => {
    const text = 'Fine. The shop complained.';
    expect(checked(rule, { text, fields: { care: ' ' } })).toMatchObject([{ start: 15, end: 25, field: 'care' }]);
  });

  it('is silent without the box, with something in it, and without cause', () => {
    expect(checked(rule, { text: 'They complained.' })).toEqual([]);
    expect(checked(rule, { text: 'They complained.', fields: { care: 'yes' } })).toEqual([]);
    expect(checked(rule, { text: 'They complained; it is settled.', fields: { care: '' } })).toEqual([]);
  });

  it('takes a switch that is off for empty', () => {
    for (const care of ['', 'off', 'False', 'オフ'])
      expect(checked({ ...rule, switch: true }, { text: '苦情。', fields: { care } })).toHaveLength(1);
    expect(checked({ ...rule, switch: true }, { text: '苦情。', fields: { care: 'on' } })).toEqual([]);
  });
});

describe('placeholder', () => {
  const rule: RuleDefinition = { kind: 'placeholder', placeholders: ['[店の名前]', '[shop name]'] };

  it.each([
    ['[店の名前]で', '[店の名前]'],
    ['［店の 名前］で', '［店の 名前］'],
    ['at [Shop  Name].', '[Shop  Name]'],
    ['at [**shop name**]', '[**shop name**]'],
    ['at {{shop}}', '{{shop}}'],
    ['[[shop name]]', '[shop name]'],
  ])('is found in %j', (text, wanted) => {
    const [diagnostic] = checked(rule, { text });
    expect(diagnostic!.message).toBe(wanted);
    expect(text.slice(diagnostic!.start, diagnostic!.end)).toBe(wanted);
  });

  it.each(['[1]', '[shop]', '{shop}', '{{}}', '[shop\nname]', '[shop name](https://x.example/)', '[shop name'])(
    'is not seen in %j',
    (text) => {
      expect(checked(rule, { text })).toEqual([]);
    },
  );
});

describe('length', () => {
  const rule: RuleDefinition = {
    kind: 'length',
    limits: [
      { noteTypes: ['sales'], max: 5 },
      { noteTypes: ['sales'], field: 'slide', max: 3, uncountedBehind: '##' },
    ],
  };

  it('covers what is too much, and counts it', () => {
    expect(checked(rule, { text: '1234567' })).toMatchObject([{ start: 5, end: 7, message: '2' }]);
    expect(checked(rule, { text: '12345' })).toEqual([]);
    expect(checked(rule, { text: '1234567', noteType: 'other' })).toEqual([]);
  });

  it('counts a line break as one and keeps characters whole', () => {
    expect(checked(rule, { text: '12\r\n45' })).toEqual([]);
    expect(checked(rule, { text: '1234😀' })).toMatchObject([{ start: 4, end: 6, message: '1' }]);
  });

  it('reports another box at the end of the text, without what is not counted', () => {
    expect(checked(rule, { text: 'a', fields: { slide: '1234##5' } })).toMatchObject([
      { start: 1, end: 1, field: 'slide' },
    ]);
    expect(checked(rule, { text: 'a', fields: { slide: '123##456' } })).toEqual([]);
  });
});
