import { describe, expect, it } from 'vitest';
import { dayOfYear, findDates, lastDay } from './dates';
import { patterns as sources } from '../grammar/patterns';
import { normalise } from '../text/normalise';
import type { Patterns } from '../text/reading';

const patterns = Object.fromEntries(
  Object.entries(sources).map(([name, source]) => [name, new RegExp(source)]),
) as Patterns;

function datesIn(source: string): string[] {
  const { text } = normalise(source);
  return findDates(text, patterns).map(({ start, end }) => text.slice(start, end));
}

describe('dates', () => {
  it.each([
    ['2019 年 5 月末までに', ['2019年5月末']],
    ['５月３１日', ['5月31日']],
    ['5/31 に、6/末', ['5/31', '6/末']],
    ['5月中旬、来週、月末', ['5月中旬', '来週', '月末']],
    ['明日、今週中、来月、再来週', ['明日', '今週中', '来月', '再来週']],
    ['第3四半期、Q3、FY20 Q3', ['第3四半期', 'q3', 'fy20 q3']],
    ['金曜、次回会議で', ['金曜', '次回会議']],
    ['3営業日以内、2週間後', ['3営業日以内', '2週間後']],
    ['20日まで', ['20日']],
    ['next week, next Tuesday', ['next week', 'next tuesday']],
    ['by end of May', ['end of may']],
    ['by EOW; EOM', ['eow', 'eom']],
    ['tomorrow or Monday', ['tomorrow', 'monday']],
    ['20 May, May 20th', ['20 may', 'may 20th']],
    ['May 20, 2019 and 2020-05-20', ['may 20, 2019', '2020-05-20']],
    ['in two weeks', ['in two weeks']],
    ['planned in April', ['april']],
    ['by May', ['by may']],
  ])('are found in %j', (source, wanted) => {
    expect(datesIn(source)).toEqual(wanted);
  });

  it.each([
    'ASAP',
    '至急、早急に、近日中',
    'last week, last Friday',
    '先週、先月末、前週末、昨年末',
    'It may be delayed',
    '24/7 support',
    '50/50',
    '3か月間',
    'v10.20.30',
    '14:30',
    '5 users',
    'Windows 10',
    '99.9%',
    '毎月末',
  ])('are not seen in %j', (source) => {
    expect(datesIn(source)).toEqual([]);
  });

  it.each([
    ['2019年5月末', '2019-05-31'],
    ['2020年2月', '2020-02-29'],
    ['2019年5月中旬', '2019-05-20'],
    ['2019-05-20', '2019-05-20'],
    ['2019/5/9', '2019-05-09'],
    ['5/31/2019', '2019-05-31'],
    ['05/06/2019', '2019-06-05'],
    ['31.5.2019', '2019-05-31'],
    ['may 20, 2019', '2019-05-20'],
    ['20 may 2019', '2019-05-20'],
    ['end of may 2019', '2019-05-31'],
    ['q3 2019', '2019-09-30'],
    ['20190531', '2019-05-31'],
    ['2019年', '2019-12-31'],
    ['5/31', null],
    ['next week', null],
    ['fy20 q3', null],
    ['2019年13月', null],
  ])('%j lasts until %j', (written, wanted) => {
    expect(lastDay(written)).toBe(wanted);
  });

  it('have a place in the year', () => {
    expect([dayOfYear('5/20'), dayOfYear('5月末'), dayOfYear('may 3rd'), dayOfYear('next week')]).toEqual([
      '05-20',
      '05-31',
      '05-03',
      null,
    ]);
  });
});
