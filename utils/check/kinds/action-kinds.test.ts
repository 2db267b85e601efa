import { describe, expect, it } from 'vitest';
import { check, compilePack } from '..';
import type { CheckPack } from '..';
import type { RuleDefinition } from '../rule-definitions';
import { grammar } from '../grammar';
import type { Note } from '../types';

/** A pack of another campaign: nothing in the engine may know the one that the product comes with. */
const KINDS = ['action-missing', 'action-date', 'action-owner', 'action-past'] as const;
const pack: CheckPack = {
  vocabularies: {
    labels: ['次の一手', 'next move', 'next move date', 'plan:'],
    dateLabels: ['日付', 'date', 'next move date'],
    ownerLabels: ['担当', 'owner'],
    events: ['予定', 'scheduled', 'planned'],
    acts: ['電話', 'call', 'write'],
    owners: ['営業', '店主', 'clerk', 'shopkeeper', 'we'],
    notNames: ['visit'],
  },
  signals: {},
  codeLists: {},
  outlines: {},
  tags: {},
  actions: {
    move: {
      field: 'move',
      dateField: 'moveDate',
      ownerField: 'moveOwner',
      labels: 'labels',
      dateLabels: 'dateLabels',
      ownerLabels: 'ownerLabels',
      events: 'events',
      acts: 'acts',
      owners: 'owners',
      notNames: 'notNames',
    },
  },
  noteTypes: [{ id: 'sales', name: { ja: '営業メモ', en: 'Sales note' } }],
  rules: KINDS.map((kind) => ({
    ...({ kind, action: 'move', when: { noteType: ['sales'] } } as RuleDefinition),
    id: kind.slice('action-'.length),
    severity: 'warning',
    message: { ja: '{date}', en: '{date}' },
  })),
};
const compiled = compilePack(pack, grammar);

function checked(text: string, rest: Partial<Note> = {}) {
  return check({ noteType: 'sales', text, ...rest }, compiled, 'en');
}

function found(text: string, rest: Partial<Note> = {}): string {
  return checked(text, rest)
    .map(({ rule }) => rule)
    .toSorted()
    .join(' ');
}

describe('an action is missing', () => {
  it.each([
    '契約を更新した。',
    'We visited the shop.',
    '次の一手: なし',
    'Next move: TBD',
    'Next move: \nDate: \nOwner: ',
    'Next move:\nDate: 5/20\nOwner: clerk',
    'We discussed the next move with the shopkeeper.',
    '次の一手について協議した。',
    'Visit took place on 5/10, as planned.',
    '5/10 に予定していた訪問は中止となった。',
  ])('from %j', (text) => {
    expect(found(text)).toBe('missing');
    expect(found(text.replaceAll('\n', '\r\n'))).toBe('missing');
  });

  it('at the end of the text, and in the box of the form', () => {
    const [diagnostic] = checked('契約を更新した。\n', { fields: { move: '' } });
    expect(diagnostic).toMatchObject({ rule: 'missing', start: 8, end: 8, field: 'move' });
  });

  it('nowhere while nothing is written, or for other notes', () => {
    expect(found(' \n')).toBe('');
    expect(found('契約を更新した。', { noteType: 'other' })).toBe('');
  });
});

describe('an action lacks its date', () => {
  it.each([
    'Next move: clerk to call',
    '次の一手: 営業が電話',
    'Clerk to call the shop.',
    '営業が電話する。',
    'Sarah will call the shop.',
    'Next move: clerk to call ASAP',
    'Visited on 5/10. Next move: clerk to call.',
    '次の一手: 営業が 5/10 の議事録を書く',
    'Next move: clerk to call. The contract expires on 6/30.',
  ])('in %j', (text) => {
    expect(found(text)).toBe('date');
  });

  it('where the text names the action', () => {
    const text = 'Fine.\nNext move: clerk to call';
    const [diagnostic] = checked(text, { fields: { moveDate: '' } });
    expect(text.slice(diagnostic!.start, diagnostic!.end)).toBe('Next move: clerk to call');
    expect(diagnostic!.field).toBe('moveDate');
  });
});

describe('an action lacks its owner', () => {
  it.each([
    'Next move: call by May 20',
    '次の一手: 5/20 に電話',
    'Visit scheduled for 5/20.',
    'Next move: write to the shopkeeper next week',
    '次の一手: 来週、店主に手紙を送る',
    'Next move: call next week\nOwner: TBD',
  ])('in %j', (text) => {
    expect(found(text)).toBe('owner');
  });
});

describe('an action is complete', () => {
  it.each([
    'Next move: clerk to call by Friday',
    '次の一手: 営業が 5 月末に電話',
    '次の一手\n・営業: 電話(5/20)',
    'Next move\n\n- clerk to call\n- by 5/20',
    '次の一手: 電話\n日付: 5/20\n担当: 田中',
    'Next move: call 5/20, owner: Tanaka',
    'Next move: Mr. Tanaka calls on 5/20',
    'The shopkeeper has a visit planned in April.',
    '店主は 4 月に訪問を予定している。',
    'Plan: we call in two weeks',
    'Next move date: 5/20\nNext move: clerk to call',
  ])('in %j', (text) => {
    expect(found(text)).toBe('');
    expect(found(text.replaceAll('\n', '\r\n'))).toBe('');
  });

  it('in the boxes of the form, or in both', () => {
    expect(found('Fine.', { fields: { move: 'clerk to call by 5/20' } })).toBe('');
    expect(found('Fine.', { fields: { move: 'call', moveDate: '2019-05-20', moveOwner: 'Tanaka' } })).toBe('');
    expect(found('Next move: call', { fields: { move: '', moveDate: '5/20', moveOwner: 'Tanaka' } })).toBe('');
    expect(found('Fine.', { fields: { move: 'call', moveDate: 'TBD', moveOwner: '-' } })).toBe('date owner');
  });
});

describe('an action lies in the past', () => {
  const today = '2019-06-01';

  it.each([
    ['Next move: clerk to call on May 20, 2019', 'past'],
    ['Next move: clerk to call by the end of May 2019', 'past'],
    ['Next move: clerk to call in June 2019', ''],
    ['Next move: clerk to call on 2019-06-01', ''],
    ['Next move: clerk to call on May 20', ''],
    ['次の一手: 営業が 2019 年 5 月末に電話', 'past'],
  ])('in %j', (text, wanted) => {
    expect(found(text, { today })).toBe(wanted);
    expect(found(text)).toBe('');
  });

  it('in the box of its date', () => {
    const fields = { move: 'clerk', moveDate: '2019-05-20' };
    expect(checked('Fine.', { today, fields })[0]).toMatchObject({
      rule: 'past',
      field: 'moveDate',
      message: '2019-05-20',
    });
    expect(found('Fine.', { today, fields: { ...fields, moveDate: '2019/6/1' } })).toBe('');
  });
});
