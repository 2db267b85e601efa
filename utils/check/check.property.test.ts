import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { fasttrackPack } from '../packs/fasttrack';
import { check, compilePack } from '.';
import { fixProblems, lineEndProblems, rangeProblems, safeFixProblems } from './testing/check-problems';
import { grammar } from './grammar';
import { noteArbitraries } from './testing/note-arbitrary';
import type { Note } from './types';

/** In how many notes each rule of the pack has to report something: by default 1,000, in a run of about a minute. */
const RUNS = Number(process.env.NOTEWRIGHT_RUNS ?? 1000);
const SEED = Number(process.env.NOTEWRIGHT_SEED ?? 20261122);
/** Notes are made in batches, until the rule has reported enough of them; and never more batches than these. */
const BATCH = 50;
const MOST_BATCHES = Math.ceil((RUNS * 6) / BATCH);
/** For a single test, in milliseconds. */
const LONGEST = 60_000 + RUNS * 100;

const pack = compilePack(fasttrackPack, grammar);
const folder = new URL('../../tests/corpus/', import.meta.url);
const corpus = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as Note).text);
const notes = noteArbitraries(fasttrackPack, corpus);

/** Rule → the notes in which it has reported something. */
const fired = new Map(fasttrackPack.rules.map(({ id }) => [id, 0]));
let made = 0;

afterAll(() => {
  const counts = [...fired].toSorted(([, one], [, other]) => one - other);
  const lines = counts.map(([id, count]) => `${String(count).padStart(7)}  ${id}\n`);
  process.stdout.write(`${made} notes; reported in\n${lines.join('')}`);
});

/** What is proven of a note beside its ranges: one thing a note, as each takes several checks. */
const PROOFS = [fixProblems, lineEndProblems, safeFixProblems] as const;

function proveAll(note: fc.Arbitrary<Note>, numRuns: number, seed: number): void {
  fc.assert(
    fc.property(note, fc.constantFrom(...PROOFS), (each, proof) => {
      const diagnostics = check(each, pack, 'ja');
      made += 1;
      for (const id of new Set(diagnostics.map(({ rule }) => rule))) fired.set(id, fired.get(id)! + 1);
      expect([...rangeProblems(each, diagnostics), ...proof(each, diagnostics, pack, leadsTo)]).toEqual([]);
    }),
    { numRuns, seed },
  );
}

function leadsTo(rule: string): readonly string[] {
  return fasttrackPack.rules.find(({ id }) => id === rule)?.leadsTo ?? [];
}

describe('check, on any note', () => {
  it('holds what it promises', () => proveAll(notes.any, RUNS, SEED), LONGEST);

  it(
    'throws on no string',
    () => {
      const text = fc.array(fc.nat(0xffff), { maxLength: 300 }).map((units) => String.fromCharCode(...units));
      const noteType = fc.constantFrom(...fasttrackPack.noteTypes.map(({ id }) => id));
      const anything = fc.record({ noteType, text, fields: fc.dictionary(fc.string(), text), today: fc.string() });
      proveAll(anything, RUNS / 4, SEED);
    },
    LONGEST,
  );
});

describe.each(fasttrackPack.rules)('$id', (rule) => {
  it(
    `holds what it promises in ${RUNS} notes that it reports`,
    () => {
      for (let batch = 0; fired.get(rule.id)! < RUNS && batch < MOST_BATCHES; batch++)
        proveAll(notes.near(rule), BATCH, SEED + batch);
      expect(fired.get(rule.id)).toBeGreaterThanOrEqual(RUNS);
    },
    LONGEST,
  );
});
