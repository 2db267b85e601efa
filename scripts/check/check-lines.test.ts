import { describe, expect, it } from 'vitest';
import { fasttrackPack } from '../../utils/packs/fasttrack';
import { checkLines } from './check-lines';
import { loadedPack } from './load-pack';

const pack = loadedPack(fasttrackPack);
const MALFORMED = { noteType: 'environment', text: 'コロナで展開を加速 ＃covid' };

/** The answers to lines that come in chunks of some bytes. */
async function answers(input: string | Uint8Array, { size = 1000, fix = false } = {}): Promise<unknown[]> {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  let output = '';
  for await (const text of checkLines(chunks(), { pack, language: 'en', fix, today: '2020-05-01' })) output += text;
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

describe('lines of JSON', () => {
  it('gives no fix that edits another box than the note’s own', async () => {
    const fields = { awareness: 'コロナで展開を加速 ＃covid' };
    const line = JSON.stringify({ id: 'a', noteType: 'enterprise-status', text: '順調', fields });
    const [answer] = await answers(line);
    expect(answer).toMatchObject({ diagnostics: [{ rule: 'covid-tag-form', start: 2, end: 2, fixes: [] }] });
  });

  it('gives findings with just the keys that are promised', async () => {
    expect(await answers(JSON.stringify({ id: 'a', ...MALFORMED }))).toEqual([
      {
        id: 'a',
        diagnostics: [
          {
            rule: 'covid-tag-form',
            severity: 'error',
            start: 10,
            end: 16,
            message: 'A search for #covid does not find “＃covid”. Write #covid.',
            fixes: [{ title: 'Change to #covid', safe: true, edits: [{ start: 10, end: 16, text: '#covid' }] }],
          },
        ],
      },
    ]);
  });

  it.each([1, 2, 7, 1000])('are read in order, whatever the chunks (%i bytes)', async (size) => {
    const line = (id: string) => JSON.stringify({ id, noteType: 'environment', text: `順調\u2028です😀 ${id}` });
    const input = `${line('一')}\r\n\n${line('二')}\n{}\n${line('三')}\n\n \n`;
    expect(await answers(input, { size })).toEqual([
      { id: '一', diagnostics: [] },
      { id: null, error: 'The line is not JSON.' },
      { id: '二', diagnostics: [] },
      { id: null, error: '“id” is missing.' },
      { id: '三', diagnostics: [] },
    ]);
  });

  it('gives the note with its safe fixes where that is asked for', async () => {
    expect(await answers(JSON.stringify({ id: 'a', ...MALFORMED }), { fix: true })).toEqual([
      { id: 'a', text: 'コロナで展開を加速 #covid' },
    ]);
  });

  const note = { id: 'a', noteType: 'environment', text: '' };
  it.each([
    [{ ...note, role: null, fields: null, today: null }],
    [{ ...note, role: '', lang: 'ja', expect: [] }],
    [{ ...note, fields: { risk: null, escalate: true }, today: '2020-02-29' }],
  ])('%j is a note', async (line) => {
    expect(await answers(JSON.stringify(line))).toEqual([{ id: 'a', diagnostics: [] }]);
  });

  const bad: [string, string | null, string][] = [
    ['{"id":"a"', null, 'The line is not JSON.'],
    ['null', null, 'The line is not a JSON object.'],
    ['[]', null, 'The line is not a JSON object.'],
    ['"a"', null, 'The line is not a JSON object.'],
    ['{"id":7,"noteType":"environment","text":""}', null, '“id” has to be a string.'],
    ['{"id":"a","text":""}', 'a', '“noteType” is missing.'],
    ['{"id":"a","noteType":"environment"}', 'a', '“text” is missing.'],
    ['{"id":"a","noteType":"environment","text":null}', 'a', '“text” has to be a string.'],
    ['{"id":"a","noteType":"environment","text":"","role":1}', 'a', '“role” has to be a string.'],
    ['{"id":"a","noteType":"environment","text":"","fields":[]}', 'a', '“fields” has to be an object of strings.'],
    ['{"id":"a","noteType":"environment","text":"","fields":{"x":1}}', 'a', '“fields” has to be an object of strings.'],
    ['{"id":"a","noteType":"environment","text":"","today":"1/5"}', 'a', '“today” has to be a day as YYYY-MM-DD.'],
    [
      '{"id":"a","noteType":"memo","text":""}',
      'a',
      '“memo” is not a note type; known are overall-status, service-intent, technical-enablement, enterprise-status, environment.',
    ],
  ];
  it.each(bad)('%s is answered by an error', async (line, id, error) => {
    expect(await answers(line)).toEqual([{ id, error }]);
  });

  it('that are not UTF-8 are answered by an error', async () => {
    expect(await answers(Buffer.from([0x22, 0x93, 0xfa, 0x22, 0x0a]))).toEqual([
      { id: null, error: 'The line is not text in UTF-8.' },
    ]);
  });
});
