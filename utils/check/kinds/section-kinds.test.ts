import { describe, expect, it } from 'vitest';
import { applyEdits, check, compilePack, fixAll, progressOf } from '..';
import type { CheckPack } from '..';
import type { OutlineDefinition } from '../definitions';
import type { RuleDefinition } from '../rule-definitions';
import { grammar } from '../grammar';

const KINDS = ['section-missing', 'section-empty', 'section-choice', 'section-hint', 'section-heading'] as const;

/** A visit report of another campaign: nothing in the engine may know the outline that the product comes with. */
const visit: OutlineDefinition = {
  noteTypes: ['sales'],
  headings: { ja: ['訪問報告'], en: ['Visit report'] },
  fillers: ['の', 'the', 'of', 'current'],
  hints: ['例: 駅前の店舗', 'e.g. the shop at the station'],
  sections: [
    {
      id: 'shop',
      labels: { ja: ['店舗の紹介'], en: ['About the shop'] },
      words: [
        ['店舗', 'shop'],
        ['紹介', '概要', 'about', 'overview'],
      ],
      content: 'text',
      need: { ja: '場所を書いてください。', en: 'Write where it is.' },
    },
    {
      id: 'mood',
      labels: { ja: ['店舗の雰囲気'], en: ['Mood of the shop'] },
      words: [
        ['店舗', 'shop'],
        ['雰囲気', 'mood'],
      ],
      shorts: ['mood', '雰囲気'],
      content: 'choice',
      choices: [
        { ja: ['静か'], en: ['Calm'] },
        { ja: ['にぎやか'], en: ['Very Busy'] },
      ],
    },
    {
      id: 'goods',
      labels: { ja: ['商品の様子'], en: ['State of the goods'] },
      words: [
        ['商品', 'goods'],
        ['様子', 'state'],
      ],
      content: 'codes',
      list: 'goods',
    },
    {
      id: 'wishes',
      labels: { ja: ['ご要望の一覧'], en: ['Wishes raised'] },
      words: [['要望', 'wishes']],
      content: 'optional',
    },
  ],
};

const pack: CheckPack = {
  vocabularies: {},
  signals: {},
  tags: {},
  actions: {},
  codeLists: {
    goods: {
      entries: [
        { code: 'TEA', names: ['Green tea'] },
        { code: 'ETC', names: ['Sundries'] },
      ],
      general: 'ETC',
      generalWords: [],
      former: [],
      notTags: [],
    },
  },
  outlines: { visit },
  noteTypes: [{ id: 'sales', name: { ja: '営業メモ', en: 'Sales note' } }],
  rules: KINDS.map((kind) => ({
    ...({ kind, outline: 'visit' } as RuleDefinition),
    id: kind,
    severity: 'error' as const,
    message: { ja: '{section}', en: '{section}' },
    fixTitle: { ja: '{choice}', en: '{choice}' },
    fixTitleAll: { ja: '全部', en: 'All' },
  })),
};
const compiled = compilePack(pack, grammar);

function checked(text: string) {
  return check({ noteType: 'sales', text }, compiled, 'en');
}

function rulesOf(text: string): string[] {
  return checked(text).map(({ rule }) => rule);
}

function fixedBy(text: string, rule: string, fix = 0): string | undefined {
  const found = checked(text).find((each) => each.rule === rule);
  return found?.fixes[fix] && applyEdits(text, found.fixes[fix].edits);
}

const WHOLE = [
  'Visit report',
  '',
  '- About the shop: Near the station',
  '- Mood of the shop: Calm',
  '- State of the goods:',
  '   - [TEA] Green tea - sold out',
  '- Wishes raised:',
].join('\n');

const without = (start: string) =>
  WHOLE.split('\n')
    .filter((line) => !line.startsWith(start))
    .join('\n');

describe('an outline', () => {
  it('is clean when all is there, with LF and with CRLF', () => {
    expect(rulesOf(WHOLE)).toEqual([]);
    expect(rulesOf(WHOLE.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it.each([
    ['- About the shop:', '【店舗の紹介】'],
    ['- About the shop:', '**Shop overview:**'],
    ['- About the shop:', '1. ABOUT THE SHOP -'],
    ['- About the shop:', 'ＡＢＯＵＴ ＴＨＥ ＳＨＯＰ：'],
    ['- About the shop:', '## About the shop\n'],
    ['- About the shop:', 'Overview of the current shop (size, place):'],
    ['- State of the goods:', '- Sttae of the goods:'],
    ['- Mood of the shop:', '- Mood:'],
    ['- Mood of the shop:', 'MOOD OF THE SHOP'],
  ])('knows the label %j written as %j', (label, written) => {
    expect(rulesOf(WHOLE.replace(label, written))).toEqual([]);
  });

  it('is no text with one label, with short labels alone, or with sentences that hold the words', () => {
    expect(rulesOf('About the shop: near the station')).toEqual([]);
    expect(rulesOf('Mood: Calm\nOwner: FM')).toEqual([]);
    expect(rulesOf('About the shop we know little.\nThe state of the goods: good.')).toEqual([]);
  });

  it('is found on one line', () => {
    expect(rulesOf(`Visit report ${WHOLE.split('\n').slice(2).join(' ')}`)).toEqual([]);
  });
});

describe('section-missing', () => {
  it('inserts the label in its place, as the others are written', () => {
    expect(fixedBy(without('- Mood'), 'section-missing')).toBe(
      WHOLE.replace('Mood of the shop: Calm', 'Mood of the shop:'),
    );
    expect(fixedBy(without('- Wishes'), 'section-missing')).toBe(WHOLE);
    expect(fixedBy(without('- State'), 'section-missing')).toBe(WHOLE);
    expect(fixedBy('【店舗の紹介】駅前\r\n【商品の様子】', 'section-missing')).toBe(
      '【店舗の紹介】駅前\r\n【店舗の雰囲気】\r\n【商品の様子】',
    );
    expect(fixedBy('1. ABOUT THE SHOP: x\n3. STATE OF THE GOODS: TEA', 'section-missing')).toContain(
      'x\n2. MOOD OF THE SHOP:\n3.',
    );
  });

  it('keeps blank lines between sections', () => {
    expect(fixedBy('Shop overview: x\n\nState of the goods: [TEA] y', 'section-missing')).toBe(
      'Shop overview: x\n\nMood of the shop:\n\nState of the goods: [TEA] y',
    );
  });

  it('inserts all that are missing at once', () => {
    const labels = '- About the shop:\n- Mood of the shop:\n- State of the goods:\n- Wishes raised:';
    expect(fixedBy('Visit report', 'section-missing', 1)).toBe(`Visit report\n\n${labels}`);
    expect(fixAll({ noteType: 'sales', text: '- Mood of the shop: Calm\n- Wishes raised:' }, compiled)).toBe(
      `Visit report\n\n${labels.replace('Mood of the shop:', 'Mood of the shop: Calm')}`,
    );
  });
});

describe('section-empty', () => {
  it('does not take a hint, a dash or a hashtag for content', () => {
    for (const content of ['', ' -', ' (e.g. the shop at the station)', ' #new'])
      expect(rulesOf(WHOLE.replace(' Near the station', content))).toContain('section-empty');
  });

  it('asks for a line of the list', () => {
    expect(rulesOf(WHOLE.replace('[TEA] Green tea - ', ''))).toEqual(['section-empty']);
    expect(rulesOf(WHOLE.replace('[TEA] ', ''))).toEqual([]);
  });
});

describe('section-choice', () => {
  const mood = (value: string) => WHOLE.replace(': Calm', value);

  it.each([': Calm', ': Very-Busy - every day', ': にぎやか。静かな日もある', ':\n  Calm', ': Calm (was Very Busy)'])(
    'is satisfied by %j',
    (value) => {
      expect(rulesOf(mood(value))).toEqual([]);
    },
  );

  it.each([
    ['', ': Calm'],
    [':', ': Calm'],
    ['：', '：Calm'],
    [': Calm/Very Busy', ': Calm'],
    [': Very Busy, Calm. Ask again', ': Calm. Ask again'],
    [': 静か／にぎやか', ': 静か'],
    [': good - so far', ': Calm - so far'],
    [': #new', ': Calm #new'],
    [': にぎやかではない', ': Calm'],
    [': They say that it has never been so full before', ': Calm - They say that it has never been so full before'],
  ])('makes of %j %j', (value, wanted) => {
    expect(rulesOf(mood(value))).toEqual(['section-choice']);
    expect(fixedBy(mood(value), 'section-choice')).toBe(mood(wanted));
  });

  it('covers all of a value that is none of the choices, signs included', () => {
    const text = mood(': 50%');
    const [found] = checked(text);
    expect(text.slice(found!.start, found!.end)).toBe('50%');
  });
});

describe('section-hint', () => {
  it('is removed with the space before it', () => {
    expect(fixedBy(WHOLE.replace(': Near', ': (e.g. the shop at the station) Near'), 'section-hint')).toBe(WHOLE);
    expect(fixedBy(`${WHOLE} （例：駅前の店舗）`, 'section-hint')).toBe(WHOLE);
  });
});

describe('section-heading', () => {
  it('is inserted above the first label with a blank line', () => {
    const text = WHOLE.replace('Visit report\n\n', '');
    expect(rulesOf(text)).toEqual(['section-heading']);
    expect(fixedBy(text, 'section-heading')).toBe(WHOLE);
    expect(fixedBy(`12 May\n${text}`, 'section-heading')).toBe(`12 May\n\n${WHOLE}`);
  });

  it.each(['【訪問報告】', '# VISIT REPORT 5/12', 'Contoso - Visit report', 'Visit report (May)'])(
    'is %j',
    (heading) => {
      expect(rulesOf(WHOLE.replace('Visit report', heading))).toEqual([]);
    },
  );
});

describe('progressOf', () => {
  it('counts the sections that are done', () => {
    expect(progressOf({ noteType: 'sales', text: WHOLE }, compiled)).toEqual({ done: 4, total: 4 });
    const open = WHOLE.replace('Calm', 'Calm/Very Busy').replace(' - sold out', '');
    expect(progressOf({ noteType: 'sales', text: open }, compiled)).toEqual({ done: 2, total: 4 });
    expect(progressOf({ noteType: 'sales', text: 'Mood: Calm' }, compiled)).toBeNull();
  });
});
