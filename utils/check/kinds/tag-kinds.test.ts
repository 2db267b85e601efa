import { describe, expect, it } from 'vitest';
import { applyEdits, check, compilePack } from '..';
import { grammar } from '../grammar';
import type { CheckPack } from '..';
import type { RuleDefinition } from '../rule-definitions';

/** A pack of another campaign: nothing in the engine may know the one that the product comes with. */
function packOf(rule: RuleDefinition, message: string): CheckPack {
  return {
    vocabularies: { thing: ['契約', 'contract'], elsewhere: ['会議', 'meeting'] },
    signals: {
      discount: { kind: 'topic', phrases: ['割引', 'discount'] },
      return: { kind: 'event', about: ['thing'], notAbout: 'elsewhere', phrases: ['復帰', 'renew*'] },
    },
    codeLists: {},
    outlines: {},
    actions: {},
    tags: { winback: { tag: '#winback', aliases: ['復活'] } },
    noteTypes: [
      { id: 'sales', name: { ja: '営業メモ', en: 'Sales note' } },
      { id: 'service', name: { ja: '保守メモ', en: 'Service note' } },
    ],
    rules: [
      {
        ...rule,
        id: 'rule',
        severity: 'error',
        message: { ja: message, en: message },
        fixTitle: { ja: '直す', en: 'Fix' },
      },
    ],
  };
}

function checked(rule: RuleDefinition, text: string, role?: string, message = '{noteTypes}') {
  return check({ noteType: 'sales', text, role }, compilePack(packOf(rule, message), grammar), 'en');
}

function fixed(rule: RuleDefinition, text: string): string | undefined {
  const fix = checked(rule, text)[0]?.fixes[0];
  return fix && applyEdits(text, fix.edits);
}

describe('tag-required', () => {
  const rule: RuleDefinition = {
    kind: 'tag-required',
    tag: 'winback',
    when: { signal: ['return'], because: 'discount' },
  };

  it('appends the tag on the line of a note of one line', () => {
    expect(fixed(rule, '割引により契約に復帰')).toBe('割引により契約に復帰 #winback');
    expect(fixed(rule, '割引により契約に復帰\n')).toBe('割引により契約に復帰 #winback\n');
  });

  it('appends the tag on a line of its own, with the line ends of the note', () => {
    expect(fixed(rule, '割引により契約に復帰\n以上')).toBe('割引により契約に復帰\n以上\n#winback');
    expect(fixed(rule, '割引により契約に復帰\r\n以上')).toBe('割引により契約に復帰\r\n以上\r\n#winback');
  });

  it('covers the text that gave cause', () => {
    const text = '先週、割引により契約に復帰した。';
    const [diagnostic] = checked(rule, text);
    expect(text.slice(diagnostic!.start, diagnostic!.end)).toBe('割引により契約に復帰');
  });

  it('is satisfied by a malformed tag', () => {
    expect(checked(rule, '割引により契約に復帰 ＃復活')).toEqual([]);
  });
});

describe('tag-forbidden', () => {
  const rule: RuleDefinition = { kind: 'tag-forbidden', tag: 'winback', when: { signal: ['discount'] } };

  it.each([
    ['割引 #winback', '割引'],
    ['#winback 割引', '割引'],
    ['a #winback discount', 'a discount'],
    ['割引\n#winback', '割引'],
    ['割引\n#winback\n以上', '割引\n以上'],
    ['割引\r\n#winback\r\n以上', '割引\r\n以上'],
    ['#winback\n割引', '割引'],
    ['割引 #winback、以上', '割引、以上'],
    ['割引 #winback #winback', '割引'],
    ['  #winback 割引', '  割引'],
    ['割引 (#winback)', '割引 ()'],
    ['割引 #winback しました', '割引しました'],
    ['discount.#winbackNext', 'discount. Next'],
    ['割引 #winback Contoso', '割引 Contoso'],
    ['x, #winback - discount', 'x, - discount'],
  ])('takes the tag out of %j with the space around it', (text, wanted) => {
    expect(fixed(rule, text)).toBe(wanted);
  });
});

describe('tag-form', () => {
  const rule: RuleDefinition = { kind: 'tag-form', tag: 'winback' };

  it('writes the tag as it should be, with a space where it was glued', () => {
    expect(fixed(rule, '＃winbackによる復帰')).toBe('#winback による復帰');
    expect(fixed(rule, '復帰 # 復活')).toBe('復帰 #winback');
    expect(fixed(rule, 'https://x.example/a＃winback')).toBe('https://x.example/a #winback');
    expect(checked(rule, '＃winback')[0]?.fixes[0]?.safe).toBe(true);
    expect(checked({ ...rule }, '#winbackによる復帰', undefined, '{found}')[0]?.message).toBe('#winbackによる復帰');
  });
});

describe('tag-placement', () => {
  const rule: RuleDefinition = {
    kind: 'tag-placement',
    tag: 'winback',
    noteTypes: { clerk: ['service'], boss: ['sales'] },
  };

  it('names the note types in which the role uses the tag', () => {
    expect(checked(rule, '#winback', 'clerk')[0]?.message).toBe('Service note');
    expect(checked(rule, '#winback', 'boss')).toEqual([]);
    expect(checked(rule, '#winback')).toEqual([]);
    expect(checked(rule, '#winback', 'toString')).toEqual([]);
  });
});
