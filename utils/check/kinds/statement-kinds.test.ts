import { describe, expect, it } from 'vitest';
import { check, compilePack } from '..';
import { grammar } from '../grammar';
import type { RuleDefinition } from '../rule-definitions';
import type { Note } from '../types';

/** A pack of another campaign: nothing in the engine may know the one that the product comes with. */
function checked(rule: RuleDefinition, note: string | (Partial<Note> & { text: string })) {
  const compiled = compilePack(
    {
      vocabularies: {
        gone: ['戻らない', 'not return', 'will not come back'],
        except: ['戻らない部品', 'not return the form'],
        reasons: ['値段のこと', 'price'],
        notReasons: ['理由は不明', 'as usual'],
        vague: ['今のところ', '現在', 'for now', 'currently', 'yet'],
        widely: ['今のところ', 'for now', 'currently'],
        notVague: ['yet another'],
        visits: ['訪問', 'visit*'],
        notVisits: ['訪問販売', 'visitor*'],
        state: ['状況', 'state'],
        recap: ['まとめ', 'recap'],
        worry: ['心配', 'worry'],
        names: ['harbour*'],
        faults: ['不具合', 'fault*', 'cracks'],
        defects: ['cracks'],
        none: ['repaired'],
        others: ['他社', 'third party'],
        ticket: ['チケット', 'ticket'],
        nothing: [],
      },
      signals: { complaint: { kind: 'trouble', phrases: ['苦情', 'complained'], solved: ['解決', 'settled'] } },
      codeLists: {
        parts: {
          entries: [{ code: 'KEEL', names: ['Keel', '竜骨'] }],
          general: 'KEEL',
          generalWords: [],
          former: [],
          notTags: [],
        },
      },
      outlines: {},
      actions: {},
      tags: {},
      noteTypes: [{ id: 'sales', name: { ja: '営業メモ', en: 'Sales note' } }],
      rules: [
        { ...rule, id: 'rule', severity: 'warning', message: { ja: '', en: '{found}{parts}{box}{days}{count}' } },
      ],
    },
    grammar,
  );
  const given = typeof note === 'string' ? { text: note } : note;
  const found = check({ noteType: 'sales', today: '2026-04-01', ...given }, compiled, 'en');
  // What a kind does not fill in stays as it is.
  return found.map((each) => ({ ...each, message: each.message.replace(/\{\w+\}/g, '') }));
}

const when = { noteType: ['sales'] };
const of = { when, signals: ['complaint'], statements: ['gone'], except: 'except' };

describe('reason-missing', () => {
  const rule: RuleDefinition = { kind: 'reason-missing', ...of, reasons: 'reasons', notReasons: 'notReasons' };

  it.each([
    'お客様は戻らない。',
    '苦情あり。',
    'They will not come back.',
    'They will not come back, as usual.',
    'They will not come back until May.',
    'They will not come back by decision of the board.',
    '戻らない。理由は不明。',
    '戻らない。理由: なし',
    'They complained due to ',
  ])('is reported in %j', (text) => expect(checked(rule, text)).toHaveLength(1));

  it.each([
    '値上げのため、お客様は戻らない。',
    '戻らない。料金が高いからです。',
    '戻らない (他店と契約)。',
    '戻らない部品がある。',
    '苦情は解決した。',
    'They will not come back because of the price.',
    'They will not come back: price.',
    'Due to a move they will not come back.',
    'They will not come back until the quay is built.',
    'They will not return the form.',
    'Nothing happened.',
  ])('is not reported in %j', (text) => expect(checked(rule, text)).toEqual([]));
});

describe('words-beside', () => {
  const rule: RuleDefinition = { kind: 'words-beside', ...of, words: 'vague', notWords: 'notVague', widely: 'widely' };

  it.each([
    ['今のところ戻らない。', '今のところ'],
    ['今のところ、料金のため戻らない。', '今のところ'],
    ['They will not come back for now.', 'for now'],
    ['They will not come back due to the price for now.', 'for now'],
    ['Currently, because of the price, they will not come back.', 'Currently'],
  ])('are found in %j', (text, word) => expect(checked(rule, text).map(({ message }) => message)).toEqual([word]));

  it.each([
    '現在他店を使うため戻らない。',
    '今のところ順調。',
    'They will not come back because they currently use Harbour.',
    'They currently use Harbour and will not come back.',
    'They will not come back; currently all is quiet.',
    'Yet another visit. They will not come back.',
  ])('are not found in %j', (text) => expect(checked(rule, text)).toEqual([]));
});

describe('off-topic', () => {
  const rule: RuleDefinition = { kind: 'off-topic', ...of, about: 'visits', notAbout: 'notVisits' };

  it('reports what the text is about, where it states nothing', () => {
    expect(checked(rule, '来週、訪問する。')).toMatchObject([{ start: 3, end: 5 }]);
    expect(checked(rule, '訪問した。戻らない。')).toEqual([]);
    expect(checked(rule, 'Visitors welcome.')).toEqual([]);
  });
});

describe('sentences', () => {
  const rule: RuleDefinition = { kind: 'sentences', when, max: 2 };

  it('reports those that are too many', () => {
    expect(checked(rule, 'One here. Two here. Three here. Four here.')).toMatchObject([
      { start: 20, end: 42, message: '4' },
    ]);
    expect(checked(rule, '一つ目。二つ目。三つ目。')).toHaveLength(1);
  });

  it('counts no headings, tags, signs, and no full stop of an abbreviation', () => {
    expect(checked(rule, 'Plans:\n[KEEL]\nOne here.\n---\nTwo here.')).toEqual([]);
    expect(checked(rule, 'Harbour Ltd. will pay. Two here.')).toEqual([]);
  });
});

describe('labels-required', () => {
  const part = (labels: string, name: string) => ({ labels, name: { ja: name, en: name } });
  const parts = [part('state', 'State'), { ...part('recap', 'Recap'), field: 'recapBox' }];
  const rule: RuleDefinition = {
    kind: 'labels-required',
    when,
    parts,
    otherLabels: ['worry'],
    hints: ['What was done'],
  };

  it.each([
    'State: fine\nRecap: painted',
    '- **STATE**: fine\n- **RECAP**: painted',
    '【状況】良好\n【まとめ】塗装',
    '■状況\n良好\n■まとめ\n塗装',
    '状況　良好\nまとめ　塗装',
    'STATE fine\nRECAP painted',
    '[KEEL] State: fine. Recap: painted.',
    'State - fine\nRecap (May) : painted',
    ' ',
  ])('is content with %j', (text) => expect(checked(rule, text)).toEqual([]));

  it.each([
    ['Painted.', 'State, Recap'],
    ['State: fine\nRecap:', 'Recap'],
    ['State: fine\nRecap: (What was done)', 'Recap'],
    ['State:\nRecap: painted', 'State'],
    ['The state is fine, here is a recap', 'State, Recap'],
    ['State: TBD\nRecap: painted', 'State'],
  ])('names what %j lacks', (text, wanted) => {
    expect(checked(rule, text).map(({ message }) => message)).toEqual([wanted]);
  });

  it('takes the box of the form for the label', () => {
    expect(checked(rule, { text: 'State: fine', fields: { recapBox: 'painted' } })).toEqual([]);
    expect(checked(rule, { text: 'State: fine', fields: { recapBox: ' ' } })).toHaveLength(1);
  });
});

describe('reference-missing', () => {
  const rule: RuleDefinition = {
    kind: 'reference-missing',
    when,
    labels: 'worry',
    otherLabels: ['state', 'recap'],
    list: 'parts',
    names: 'names',
    troubles: 'faults',
    defects: 'defects',
    unless: 'others',
    except: 'none',
    reference: 'ticket',
  };

  it('reports trouble with what the list names', () => {
    expect(checked(rule, 'Worry: the Keel has a fault. Rain.')).toMatchObject([{ start: 7, end: 28 }]);
    expect(checked(rule, '心配: 竜骨に不具合がある')).toHaveLength(1);
    expect(checked(rule, 'Worry: the Keel has a fault. Ticket: none')).toHaveLength(1);
  });

  it('takes what is told behind a defect and the name for what suffers by it', () => {
    expect(checked(rule, 'Worry: the Keel cracks third party sails')).toHaveLength(1);
    expect(checked(rule, 'Worry: third party sails show cracks on the Keel')).toEqual([]);
    expect(checked(rule, 'Worry: cracks in third party sails and the Keel')).toEqual([]);
    expect(checked(rule, 'Worry: cracks in the Keel were repaired')).toEqual([]);
  });

  it.each([
    'Worry: the Keel has a fault. Ticket #123',
    'Worry: the Keel has a fault (ticket no. AB-123)',
    'Worry: third party sails have a fault on the Keel',
    'Worry: rain',
    'State: the Keel has a fault\nWorry: none',
  ])('is silent on %j', (text) => expect(checked(rule, text)).toEqual([]));
});

describe('rules on boxes', () => {
  const name = { ja: '概要', en: 'Summary' };

  it('report each that is empty', () => {
    const rule: RuleDefinition = {
      kind: 'fields-required',
      when,
      fields: [
        { field: 'a', name },
        { field: 'b', name },
      ],
    };
    expect(checked(rule, { text: 'x', fields: { a: ' ', b: '1' } })).toMatchObject([
      { field: 'a', message: 'Summary' },
    ]);
    expect(checked(rule, 'x')).toEqual([]);
    expect(checked(rule, { text: '', ownField: 'a' })).toMatchObject([{ start: 0, end: 0 }]);
  });

  it('report the first that is set to something else', () => {
    const rule: RuleDefinition = {
      kind: 'field-values',
      when: { signal: ['complaint'] },
      fields: [
        { field: 'a', values: ['Open & new'] },
        { field: 'b', values: ['Late'] },
      ],
      unset: ['Select'],
    };
    const found = (fields: Record<string, string>, text = '苦情') =>
      checked(rule, { text, fields }).map(({ field }) => field);
    expect(found({ a: 'Closed', b: 'Early' })).toEqual(['a']);
    expect(found({ a: 'OPEN &  NEW', b: 'Early' })).toEqual(['b']);
    expect(found({ a: 'Select', b: '' })).toEqual([]);
    expect(found({ a: 'Closed' }, 'Fine.')).toEqual([]);
  });

  it('report a day too far ahead, in any form', () => {
    const rule: RuleDefinition = { kind: 'field-day', when, field: 'day', max: 21 };
    const days = (day: string, today = '2026-04-01') =>
      checked(rule, { text: 'x', fields: { day }, today }).map(({ message }) => message);
    expect(days('2026-04-23')).toEqual(['22']);
    expect(days('2026-04-22')).toEqual([]);
    expect(days('2026年5月1日')).toEqual(['30']);
    expect(days('05/04/2026')).toEqual([]);
    expect(days('May 30')).toEqual(['59']);
    expect(days('May 2026')).toEqual(['30']);
    expect(days('2026-03-01')).toEqual([]);
    expect(days('soon')).toEqual([]);
    expect(days('2026-06-01', 'x')).toEqual([]);
  });
});
