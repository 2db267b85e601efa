import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

/** The command as people run it, in a process of its own; the first run may have to bundle it. */
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'notewright-command-'));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function run(args: readonly string[], { stdin = '', npm = false } = {}) {
  const env = { ...process.env, LC_ALL: 'C', npm_lifecycle_event: '', npm_config_loglevel: '' };
  const [program, first] = npm
    ? ['npm', ['run', '--silent', 'check', '--']]
    : [process.execPath, ['scripts/check.mjs']];
  const child = spawn(program, [...first, ...args], { cwd: ROOT, env });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.end(stdin);
  return new Promise<{ status: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (status) => resolve({ status, out, err })),
  );
}

const MALFORMED = 'コロナで展開を加速 ＃covid\n';
const FORM = 'error covid-tag-form A search for #covid does not find “＃covid”. Write #covid.\n';

describe('npm run check', () => {
  it('checks a text file', async () => {
    const args = ['--note-type', 'environment', file('note.txt', MALFORMED)];
    const { status, out } = await run(args, { npm: true });
    expect({ status, out }).toEqual({ status: 1, out: `1:11 ${FORM}` });
  });

  it('checks several files, each by its name', async () => {
    const good = file('good.txt', '順調です。');
    const bad = file('bad.txt', `順調です。\r\n${MALFORMED}`);
    expect(await run(['--note-type', 'environment', good, bad])).toEqual({
      status: 1,
      out: `${bad}:2:11 ${FORM}`,
      err: '',
    });
  });

  it('checks standard input with role and fields', async () => {
    const args = ['--note-type=enterprise-status', '--role=fta', '--field', 'execSummary=fine', '-'];
    expect(await run(args, { stdin: 'Accelerated due to COVID-19 #covid' })).toEqual({
      status: 0,
      out: '1:29 warning covid-exec-summary Put #covid in the Executive Summary.\n',
      err: '',
    });
  });

  it('makes safe fixes and prints the note', async () => {
    const args = ['--fix', '--note-type', 'environment', '-'];
    expect(await run(args, { stdin: MALFORMED })).toEqual({ status: 0, out: 'コロナで展開を加速 #covid\n', err: '' });
  });

  it('checks lines of JSON, answers those that hold no note, and goes on', async () => {
    const lines = file(
      'notes.jsonl',
      `{"id":"a","noteType":"environment","text":"順調です。"}\nnonsense\n{"id":"b","noteType":"environment","text":"＃covid"}\n\n`,
    );
    expect(await run(['--jsonl', lines])).toEqual({
      status: 0,
      out:
        '{"id":"a","diagnostics":[]}\n' +
        '{"id":null,"error":"The line is not JSON."}\n' +
        '{"id":"b","diagnostics":[{"rule":"covid-tag-form","severity":"error","start":0,"end":6,' +
        '"message":"A search for #covid does not find “＃covid”. Write #covid.",' +
        '"fixes":[{"title":"Change to #covid","safe":true,"edits":[{"start":0,"end":6,"text":"#covid"}]}]}]}\n',
      err: '',
    });
  });

  it('checks with another pack', async () => {
    const args = ['--pack', 'docs/packs/winback.json', '--note-type', 'account-plan', '-'];
    expect(await run(args, { stdin: 'Back ＃winback, not #covid19' })).toEqual({
      status: 1,
      out: '1:6 error winback-tag-form A search for #winback does not find “＃winback”. Write #winback.\n',
      err: '',
    });
  });

  it('refuses a broken pack, with a line a problem', async () => {
    const pack = JSON.parse(readFileSync(join(ROOT, 'docs/packs/winback.json'), 'utf8')) as object;
    const broken = file('broken.json', JSON.stringify({ ...pack, extra: 1, rules: 'none' }));
    const { status, out, err } = await run(['--pack', broken, '-']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/broken\.json: .*rules/),
      expect.stringMatching(/broken\.json: .*extra/),
    ]);
  });

  it('ends with status 2 where nothing can be checked', async () => {
    expect(await run(['--quick', 'note.txt'])).toEqual({ status: 2, out: '', err: '--quick is not an option.\n' });
    expect(await run([join(folder, 'none.txt')])).toEqual({
      status: 2,
      out: '',
      err: `${join(folder, 'none.txt')}: no such file.\n`,
    });
  });

  it('ends quietly when its reader wants no more', async () => {
    const line = `${JSON.stringify({ id: 'a', noteType: 'environment', text: 'コロナ '.repeat(200) })}\n`;
    const lines = file('many.jsonl', line.repeat(400));
    const child = spawn(process.execPath, ['scripts/check.mjs', '--jsonl', lines], { cwd: ROOT });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });
});
