import { describe, expect, it } from 'vitest';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCheck } from './run';

const folder = mkdtempSync(join(tmpdir(), 'notewright-check-'));
writeFileSync(join(folder, 'hurried.txt'), 'お客様は展開を急いでいます。\nコロナで前倒し ＃covid\n');
writeFileSync(join(folder, 'calm.txt'), 'コロナの影響はありません。次の行動: FM が 5/31 に連絡');
writeFileSync(join(folder, 'sjis.txt'), Buffer.from([0x93, 0xfa, 0x96, 0x7b]));
writeFileSync(join(folder, 'marked.txt'), '\ufeffコロナで展開を加速 ＃covid');

/** Runs the command with standard input; gives its status and what it printed. */
async function run(args: readonly string[], stdin = '', env: Record<string, string> = {}) {
  let out = '';
  const err: string[] = [];
  const status = await runCheck(args, {
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    folder,
    env,
    today: '2020-05-01',
    print: (text) => {
      out += text;
    },
    tell: (line) => err.push(line),
  });
  return { status, out, err };
}

/** Findings as printed, without their messages. */
function places(out: string): string[] {
  return out.split('\n').map((line) => line.split(' ').slice(0, 3).join(' '));
}

describe('the check of text files', () => {
  it('prints a line a finding, by line and column', async () => {
    const { status, out } = await run(['hurried.txt']);
    expect(status).toBe(1);
    expect(places(out)).toContain('2:9 error covid-tag-form');
  });

  it('names the file where there are several', async () => {
    const { out } = await run(['hurried.txt', 'calm.txt']);
    expect(places(out)).toContain('hurried.txt:2:9 error covid-tag-form');
  });

  it('reads standard input, and is content with a note in order', async () => {
    expect(await run(['-'], 'コロナの影響はありません。次の行動: FM が 5/31 に連絡')).toEqual({
      status: 0,
      out: '',
      err: [],
    });
  });

  it('takes note type, role and fields into account', async () => {
    const args = ['--note-type', 'enterprise-status', '--role=fta', '--field', 'execSummary=順調=安定', '-'];
    const { out } = await run(args, '概要: コロナで展開を加速 #covid');
    expect(places(out)).toContain('1:15 warning covid-exec-summary');
  });

  it('does not count a byte order mark', async () => {
    expect(places((await run(['marked.txt'])).out)).toContain('1:11 error covid-tag-form');
  });

  it('speaks the language that is asked for, else that of the environment', async () => {
    const japanese = { LANG: 'ja_JP.UTF-8' };
    expect((await run(['hurried.txt'], '', japanese)).out).toContain('#covid と書いてください。');
    expect((await run(['hurried.txt', '--language', 'en'], '', japanese)).out).toContain('Write #covid.');
    expect((await run([], '', { ...japanese, LC_ALL: 'C' })).err[0]).toMatch(/^No note/);
    expect((await run([], '', { LC_ALL: '', LC_MESSAGES: 'ja' })).err[0]).toMatch(/^メモが/);
  });
});

describe('--fix', () => {
  it('prints the note with its safe fixes, and judges what is left', async () => {
    expect(await run(['--fix', 'hurried.txt'])).toEqual({
      status: 0,
      out: 'お客様は展開を急いでいます。\nコロナで前倒し #covid\n',
      err: [],
    });
    expect(await run(['--fix', '-'], 'Rollout accelerated due to COVID-19.\r\n')).toEqual({
      status: 1,
      out: 'Rollout accelerated due to COVID-19.\r\n',
      err: [],
    });
  });
});

describe('input that can’t be used', () => {
  const NOTE_TYPES = 'overall-status, service-intent, technical-enablement, enterprise-status, environment';
  const cases: [string, string[], string[]][] = [
    [
      'no note',
      [],
      [
        'No note is given: name a file, or - for standard input.',
        'npm run --silent check -- --help shows what can be given.',
      ],
    ],
    ['an unknown option', ['--fast', 'calm.txt'], ['--fast is not an option.']],
    ['an option without its value', ['calm.txt', '--role'], ['--role needs a value.']],
    ['an option in place of a value', ['--note-type', '--fix', 'calm.txt'], ['--note-type needs a value.']],
    ['a value that is not wanted', ['--fix=yes', 'calm.txt'], ['--fix takes no value.']],
    ['an option given twice', ['--role', 'fm', '--role', 'fe', 'calm.txt'], ['--role is given more than once.']],
    ['a field without a value', ['--field', 'risk', 'calm.txt'], ['--field risk: expected NAME=VALUE.']],
    ['a field without a name', ['--field', '=x', 'calm.txt'], ['--field =x: expected NAME=VALUE.']],
    [
      'a day that does not exist',
      ['--today', '2020-02-30', 'calm.txt'],
      ['--today 2020-02-30: expected a day as YYYY-MM-DD.'],
    ],
    ['an unknown language', ['--language', 'fr', 'calm.txt'], ['--language fr: expected ja or en.']],
    [
      'an unknown note type',
      ['--note-type', 'memo', 'calm.txt'],
      [`“memo” is not a note type; known are ${NOTE_TYPES}.`],
    ],
    [
      'an unknown role',
      ['--role', 'boss', 'calm.txt'],
      ['“boss” is not a role; known are fm, fe, sme, adoption-sme, gmfta, mvm, fta, gateway.'],
    ],
    ['a missing file', ['none.txt', 'calm.txt'], ['none.txt: no such file.']],
    ['a folder', ['.'], ['.: this is a folder.']],
    ['text in another encoding', ['sjis.txt'], ['sjis.txt: not text in UTF-8.']],
    ['two notes to fix', ['--fix', 'calm.txt', 'hurried.txt'], ['--fix takes one note at a time.']],
    [
      'options that a line says',
      ['--jsonl', '-', '--role', 'fm'],
      ["--role can't be used with --jsonl: each line says its own."],
    ],
    ['files beside lines', ['--jsonl', '-', 'calm.txt'], ["Text files and --jsonl can't be checked in one run."]],
    ['missing lines', ['--jsonl', 'none.jsonl'], ['none.jsonl: no such file.']],
    ['a missing pack', ['--pack', 'none.json', 'calm.txt'], ['none.json: no such file.']],
    [
      'several things',
      ['--x', '--today', 'now', '--role'],
      ['--x is not an option.', '--role needs a value.', '--today now: expected a day as YYYY-MM-DD.'],
    ],
  ];

  it.each(cases)('%s ends with status 2 and a line that says so', async (_, args, lines) => {
    expect(await run(args)).toEqual({ status: 2, out: '', err: lines });
  });

  it('is told in Japanese as well', async () => {
    expect((await run(['none.txt', '--language=ja'])).err).toEqual(['none.txt: ファイルがありません。']);
  });

  it('does not keep the help away', async () => {
    const { status, out } = await run(['--help', '--x']);
    expect(status).toBe(0);
    expect(out).toContain('--jsonl FILE');
  });
});
