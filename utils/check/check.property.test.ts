import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fasttrackPack } from '../packs/fasttrack';
import { applyEdits, check, compilePack } from '.';
import { grammar } from './grammar';
import type { Diagnostic, Note } from './types';

const pack = compilePack(fasttrackPack, grammar);
const corpus = ['covid-table', 'covid-blind', 'covid-second'].flatMap((name) =>
  readFileSync(new URL(`../../tests/corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as Note).text),
);
const pieces = corpus.flatMap((text) => text.split(/(?<=[、。.,:\n])/));
const noise = [
  '#covid',
  '＃covid',
  '# covid',
  '#コロナ',
  '\n',
  '\r\n',
  ' ',
  '　',
  '・',
  '- ',
  '😀',
  '\ud800',
  'ｺﾛﾅ',
  '。',
  '（',
  'https://x.example/covid',
];

const note: fc.Arbitrary<Note> = fc.record({
  noteType: fc.constantFrom(...fasttrackPack.noteTypes.map((type) => type.id), 'unknown'),
  role: fc.constantFrom(undefined, ...fasttrackPack.roles.map((role) => role.id), '__proto__'),
  text: fc
    .array(
      fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...noise), fc.string({ unit: 'binary', maxLength: 8 })),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
  fields: fc.constantFrom(undefined, { execSummary: 'コロナで前倒し #covid' }, { risk: '' }),
});

const RUNS = { numRuns: 3000, seed: 20261122 };

function errorsOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.filter((each) => each.severity === 'error').map((each) => each.rule);
}

function splitsCodePoint(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    /[\ud800-\udbff]/.test(text[offset - 1]!) &&
    /[\udc00-\udfff]/.test(text[offset]!)
  );
}

describe('check, on any note', () => {
  it('keeps ranges inside the text, ordered, on code point boundaries', () => {
    fc.assert(
      fc.property(note, (each) => {
        const diagnostics = check(each, pack, 'ja');
        for (const [index, { start, end, fixes }] of diagnostics.entries()) {
          expect(start).toBeGreaterThanOrEqual(diagnostics[index - 1]?.start ?? 0);
          for (const range of [{ start, end }, ...fixes.flatMap((fix) => fix.edits)]) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(range.end).toBeLessThanOrEqual(each.text.length);
            expect(splitsCodePoint(each.text, range.start) || splitsCodePoint(each.text, range.end)).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });

  it('reports the same with LF and with CRLF', () => {
    fc.assert(
      fc.property(note, (each) => {
        const lf = each.text.replace(/\r\n|\r/g, '\n');
        const rules = (text: string) => check({ ...each, text }, pack, 'ja').map((diagnostic) => diagnostic.rule);
        expect(rules(lf.replaceAll('\n', '\r\n'))).toEqual(rules(lf));
      }),
      RUNS,
    );
  });

  it('offers fixes that remove their finding and add no error', () => {
    fc.assert(
      fc.property(note, (each) => {
        const before = check(each, pack, 'ja');
        for (const diagnostic of before) {
          for (const fix of diagnostic.fixes) {
            const after = check({ ...each, text: applyEdits(each.text, fix.edits) }, pack, 'ja');
            const count = (list: readonly Diagnostic[]) => list.filter((one) => one.rule === diagnostic.rule).length;
            expect(count(after)).toBeLessThan(count(before));
            expect(errorsOf(after).filter((rule) => !errorsOf(before).includes(rule))).toEqual([]);
          }
        }
      }),
      RUNS,
    );
  });
});
