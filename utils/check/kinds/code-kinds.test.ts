import { describe, expect, it } from 'vitest';
import { applyEdits, check, compilePack } from '..';
import type { CheckPack } from '..';
import type { RuleDefinition } from '../rule-definitions';
import { grammar } from '../grammar';

/** A pack of another campaign: nothing in the engine may know the one that the product comes with. */
function packOf(rule: RuleDefinition): CheckPack {
  return {
    vocabularies: {
      work: ['修理', 'repair*'],
      states: ['故障', 'broken'],
      meetings: ['会議', 'meeting*'],
      talk: ['議論', 'discussed'],
      next: ['次回', 'next:'],
      nothing: ['なし', 'n/a'],
      labels: ['対象', 'product'],
      lookalikes: ['pump meeting*'],
    },
    signals: {},
    codeLists: {
      products: {
        entries: [
          { code: 'PMP', names: ['Water Pump', 'Pump', 'ポンプ'], aliases: ['Pump Set'] },
          { code: 'BOILER', names: ['Boiler', 'ボイラー'] },
          { code: 'GEN', names: ['General Matters'] },
        ],
        general: 'GEN',
        generalWords: ['GEN', '全般'],
        former: ['STOVE'],
        notTags: ['TBD'],
        everyday: ['Pump'],
        companions: 'work',
        except: 'lookalikes',
      },
    },
    outlines: {
      report: {
        noteTypes: ['sales'],
        headings: { ja: ['月次報告'], en: ['Monthly report'] },
        sections: [
          { id: 'client', labels: { ja: ['取引先'], en: ['Client'] }, content: 'text', words: [['client']] },
          { id: 'products', labels: { ja: ['製品の状況'], en: ['Products'] }, content: 'codes', words: [['products']] },
        ],
        hints: [],
        fillers: [],
      },
    },
    actions: {},
    tags: { winback: { tag: '#winback', aliases: [] } },
    noteTypes: [
      { id: 'sales', name: { ja: '営業メモ', en: 'Sales note' } },
      { id: 'service', name: { ja: '保守メモ', en: 'Service note' } },
    ],
    rules: [
      {
        ...rule,
        id: 'rule',
        severity: 'error',
        message: { ja: '{noteTypes}', en: '{noteTypes}' },
        fixTitle: { ja: '直す', en: 'Fix {tag}' },
        fixTitleAll: { ja: 'すべて', en: 'All' },
      },
    ],
  };
}

const list = 'products';
const inSection = { list, outline: 'report', section: 'products' };
const report = (...lines: readonly string[]) =>
  ['Monthly report', '- Client: Contoso', '- Products:', ...lines].join('\n');

function checked(rule: RuleDefinition, text: string, noteType = 'sales', role?: string) {
  return check({ noteType, text, role }, compilePack(packOf(rule), grammar), 'en');
}

function found(rule: RuleDefinition, text: string, noteType = 'sales'): string[] {
  return checked(rule, text, noteType).map(({ start, end }) => text.slice(start, end));
}

function fixed(rule: RuleDefinition, text: string, noteType = 'sales', index = 0): string | undefined {
  const fix = checked(rule, text, noteType)[0]?.fixes[index];
  return fix && applyEdits(text, fix.edits);
}

describe('code-unknown', () => {
  const rule: RuleDefinition = { kind: 'code-unknown', ...inSection, firstLineOf: ['service'], labels: 'labels' };

  it.each([
    ['[Water Pump] 修理中', '[PMP] 修理中'],
    ['[B0ILER] broken', '[BOILER] broken'],
    ['[BOILR] broken', '[BOILER] broken'],
    ['・［ボイラー］ 修理中', '・[BOILER] 修理中'],
  ])('puts the tag that %j plainly means', (text, wanted) => {
    expect(fixed(rule, text)).toBe(wanted);
    expect(checked(rule, text)[0]?.fixes[0]?.safe).toBe(false);
  });

  it('offers no fix for what was on the list once', () => {
    expect(checked(rule, '[STOVE] broken')).toMatchObject([{ fixes: [] }]);
  });

  it('takes any capitals for a tag only where one is expected', () => {
    expect(found(rule, '[SINK] broken')).toEqual([]);
    expect(found(rule, '[SINK] broken', 'service')).toEqual(['[SINK]']);
    expect(found(rule, 'Product: [SINK]\nbroken', 'service')).toEqual(['[SINK]']);
    expect(found(rule, report('- [SINK] broken'))).toEqual(['[SINK]']);
  });

  it('leaves ordinary brackets alone', () => {
    for (const text of [
      '[TBD] x',
      '[1] x',
      '[添付] x',
      '[Contoso] x',
      '[x] x',
      '[Pump](https://x.example)',
      '[2020] x',
    ])
      expect(found(rule, text, 'service')).toEqual([]);
  });
});

describe('code-form', () => {
  const rule: RuleDefinition = { kind: 'code-form', list, generalWordsIn: ['service'] };

  it.each([
    ['［PMP］ x', '[PMP] x'],
    ['【PMP】 x', '[PMP] x'],
    ['[ＰＭＰ] x', '[PMP] x'],
    ['[ pmp ] x', '[PMP] x'],
    ['[PMP / BOILER] x', '[PMP+BOILER] x'],
    ['- (PMP) x', '- [PMP] x'],
    ['PMP：x', '[PMP] x'],
    ['[PMP x', '[PMP] x'],
    ['[PMP Water Pump] x', '[PMP] Water Pump x'],
    ['[pump set] x', '[Pump Set] x'],
    ['見積は ［PMP］ のみ', '見積は [PMP] のみ'],
  ])('writes %j as a search finds it', (text, wanted) => {
    expect(fixed(rule, text)).toBe(wanted);
    expect(checked(rule, text)[0]?.fixes[0]?.safe).toBe(true);
  });

  it('leaves right tags, names, links and addresses alone', () => {
    for (const text of [
      '[PMP] x',
      '[Pump Set] x',
      'Boiler: x',
      '(Boiler) x',
      '[PMP](https://x.example)',
      'see [Boiler] x',
    ])
      expect(found(rule, text)).toEqual([]);
    expect(found(rule, 'https://x.example/[pmp]')).toEqual([]);
  });

  it('accepts a general word at the beginning of notes that may begin with it', () => {
    expect(found(rule, 'GEN: x', 'service')).toEqual([]);
    expect(found(rule, 'GEN: x')).toEqual(['GEN:']);
  });
});

describe('code-name', () => {
  const rule: RuleDefinition = { kind: 'code-name', list };

  it('puts the tag of the name where nothing else stands behind it', () => {
    expect(fixed(rule, '[PMP] Boiler - broken')).toBe('[BOILER] Boiler - broken');
    expect(fixed(rule, '[PMP] ボイラー：故障')).toBe('[BOILER] ボイラー：故障');
    expect(fixed(rule, '[PMP]: Boiler - x')).toBe('[BOILER]: Boiler - x');
    expect(fixed(rule, '[PMP] Boiler')).toBe('[BOILER] Boiler');
  });

  it('leaves agreeing names, sentences and the general tag alone', () => {
    for (const text of ['[PMP] Water Pump - x', '[PMP] ボイラーの接続', '[GEN] Boiler - x', '[PMP+BOILER] Boiler - x'])
      expect(found(rule, text)).toEqual([]);
  });
});

describe('code-missing', () => {
  const rule: RuleDefinition = { kind: 'code-missing', ...inSection };

  it('puts the tag in front of the name', () => {
    expect(fixed(rule, report('  - Boiler - broken'))).toBe(report('  - [BOILER] Boiler - broken'));
    expect(fixed(rule, report('  - PMP - broken'))).toBe(report('  - [PMP] - broken'));
  });

  it('leaves lines alone that go on with a tagged one, and any text elsewhere', () => {
    expect(found(rule, report('- [PMP] Pump', '   - Pump is broken'))).toEqual([]);
    expect(found(rule, 'Boiler - broken')).toEqual([]);
  });
});

describe('code-no-status', () => {
  const rule: RuleDefinition = { kind: 'code-no-status', ...inSection, nothing: 'nothing' };

  it.each([
    '- [PMP]',
    '- [PMP] Pump –',
    '- [PMP] Water Pump: N/A.',
    '- [PMP] - Pump',
    '- [PMP+BOILER] ポンプ / ボイラー',
    '- [PMP]\n   - なし',
  ])('removes %j', (line) => {
    expect(fixed(rule, report(line, '- [GEN] x'))).toBe(report('- [GEN] x'));
    expect(fixed(rule, report(line))).toBe(report());
  });

  it('is content with a status in any place', () => {
    for (const line of ['- [PMP] x', '- [PMP] Pump - Boiler', '- [PMP]\n   - x', '[PMP] Pump\n修理中'])
      expect(found(rule, report(line))).toEqual([]);
  });

  it('removes all such lines at once, with the line ends of the note', () => {
    const text = report('', '- [PMP] Pump', '- [GEN] x', '- [BOILER]', '').replaceAll('\n', '\r\n');
    expect(fixed(rule, text, 'sales', 1)).toBe(report('', '- [GEN] x', '').replaceAll('\n', '\r\n'));
    expect(checked(rule, text)[0]?.fixes[1]?.title).toBe('All');
  });

  it('leaves the label of a line that it takes out', () => {
    expect(fixed(rule, 'Client: x\nProducts: [PMP] Pump\n[BOILER] x')).toBe('Client: x\nProducts:\n[BOILER] x');
  });
});

describe('code-duplicate', () => {
  const rule: RuleDefinition = { kind: 'code-duplicate', ...inSection };

  it('reports the second line, whatever the form of the tag', () => {
    expect(found(rule, report('- [PMP] x', '- [Pump Set] y'))).toEqual(['[Pump Set]']);
    expect(found(rule, report('- [PMP] x', '- [PMP+BOILER] y'))).toEqual([]);
  });
});

describe('code-general', () => {
  const rule: RuleDefinition = { kind: 'code-general', list, matters: 'meetings' };

  it('puts the tag of the one thing that the line names', () => {
    expect(fixed(rule, '[GEN] ボイラーの修理')).toBe('[BOILER] ボイラーの修理');
    expect(fixed(rule, '[GEN] the pump repair')).toBe('[PMP] the pump repair');
  });

  it('leaves general matters, several things and everyday words alone', () => {
    for (const text of ['[GEN] 会議、ボイラー', '[GEN] Pump, Boiler', '[GEN] to pump water', '[GEN] x\nBoiler'])
      expect(found(rule, text)).toEqual([]);
  });
});

describe('code-subject', () => {
  const rule: RuleDefinition = {
    kind: 'code-subject',
    list,
    when: { noteType: ['sales'] },
    unlessTagged: { tag: 'winback' },
    work: 'work',
    states: 'states',
    matters: 'meetings',
    talk: 'talk',
    asides: 'next',
    noteTypes: { clerk: ['service'] },
    otherwise: ['sales'],
  };

  it.each([
    'ボイラーの修理中',
    '[BOILER] x',
    '[BOILER] x #winback',
    'The boiler is broken, as was said in the meeting.',
    '定例会議にて、ボイラーの故障を確認',
  ])('reports %j', (text) => {
    expect(found(rule, text)).toHaveLength(1);
  });

  it.each([
    'ボイラーとポンプの修理中',
    'ボイラー修理の会議',
    'ボイラーの修理中 #winback',
    'Boiler',
    'ボイラーの修理について議論',
    '[BOILER] 会議を予定',
    '会議を実施。次回: ボイラーの修理',
    '[GEN] 修理',
  ])('leaves %j alone', (text) => {
    expect(found(rule, text)).toEqual([]);
  });

  it('names the note type of the role, or all where the role is not known', () => {
    expect(checked(rule, '[PMP] x', 'sales', 'clerk')[0]?.message).toBe('Service note');
    expect(checked(rule, '[PMP] x', 'sales', 'boss')[0]?.message).toBe('Sales note');
    expect(checked(rule, '[PMP] x')[0]?.message).toBe('Service note or Sales note');
  });
});

describe('code-prefix', () => {
  const rule: RuleDefinition = { kind: 'code-prefix', list, when: { noteType: ['service'] }, labels: 'labels' };

  it.each([
    ['ボイラーの修理', '[BOILER] ボイラーの修理'],
    ['BOILER 修理', '[BOILER] 修理'],
    ['- Status: ok\r\n- Boiler repaired', '- [BOILER]\r\n- Status: ok\r\n- Boiler repaired'],
    ['1. Status: Boiler, Pump', '[GEN]\n1. Status: Boiler, Pump'],
    ['Product:\nStatus: ok', 'Product: [GEN]\nStatus: ok'],
    ['対象: ボイラー', '対象: [BOILER] ボイラー'],
  ])('makes %j begin with a tag', (text, wanted) => {
    expect(fixed(rule, text, 'service')).toBe(wanted);
    expect(found(rule, wanted, 'service')).toEqual([]);
  });

  it('is content with a tag, a malformed or unknown one, and a general word', () => {
    for (const text of [
      '[PMP]',
      '【pmp】x',
      '[SINK] x',
      '5/20 [PMP] x',
      'GEN',
      '・全般\nx',
      '全般: x',
      '対象\n[PMP]',
      ' \n',
    ])
      expect(found(rule, text, 'service')).toEqual([]);
    expect(found(rule, '全般的に順調', 'service')).toHaveLength(1);
  });
});
