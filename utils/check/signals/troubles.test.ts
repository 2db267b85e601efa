import { describe, expect, it } from 'vitest';
import { check, compilePack } from '..';
import { grammar } from '../grammar';

const compiled = compilePack(
  {
    vocabularies: { shop: ['本店', '支店', 'main shop', 'branch'] },
    signals: {
      complaint: {
        kind: 'trouble',
        phrases: ['苦情', 'complaint*', 'complained', 'complain'],
        except: ['苦情窓口', 'complaint form*'],
        solved: ['解決', '解消', 'settled', 'settle'],
        names: 'shop',
      },
    },
    codeLists: {},
    outlines: {},
    actions: {},
    tags: {},
    noteTypes: [{ id: 'sales', name: { ja: '営業メモ', en: 'Sales note' } }],
    rules: [
      { id: 'rule', kind: 'reminder', severity: 'info', when: { signal: ['complaint'] }, message: { ja: '', en: '' } },
    ],
  },
  grammar,
);

const tells = (text: string) => check({ noteType: 'sales', text }, compiled, 'en').length > 0;

describe('trouble', () => {
  it.each([
    '苦情があった。',
    'The shop complained.',
    'Complaints:\n- late delivery',
    '苦情のため対応できない。',
    '苦情があり、解決に向けて対応中。',
    '苦情は未解決。',
    'They complained; it is not settled.',
    'They complained and we try to settle it.',
    '本店の苦情は解決したが、支店で苦情があった。',
    'The branch complained. The main shop case was settled.',
    '苦情を言わざるを得ない。',
  ])('is told by %j', (text) => {
    expect(tells(text)).toBe(true);
  });

  it.each([
    '苦情はない。',
    '苦情: なし',
    'Complaints: none',
    'Complaints:\n- none',
    'No questions or complaints.',
    'Any complaints?',
    '苦情の有無を確認した。',
    '苦情になる懸念がある。',
    'We fear that they may complain.',
    'If it is late they will complain.',
    '解決しなければ苦情になる。',
    '苦情窓口を案内した。',
    'They filled in the complaint form.',
    '苦情は解決した。',
    'They complained. This has been settled.',
    '苦情があった。その後、解決した。',
    'We settled the complaint.',
    'The complaint will be settled by the new line.',
  ])('is not told by %j', (text) => {
    expect(tells(text)).toBe(false);
  });
});
