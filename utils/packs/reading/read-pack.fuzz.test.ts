import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as engine from '../../check';
import { grammar } from '../../check/grammar';
import { createPackTranslator, packProblemText } from '../../i18n/pack-translator';
import { checkPackOf } from '../check-pack';
import { parsePack } from './parse-pack';
import { readPack } from './read-pack';

const winback = readFileSync(new URL('../../../docs/packs/winback.json', import.meta.url), 'utf8');

type Key = string | number;

/** The keys to every value of a pack. */
function pathsOf(value: unknown, before: readonly Key[] = []): (readonly Key[])[] {
  if (typeof value !== 'object' || value === null) return [before];
  const keys: Key[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [before, ...keys.flatMap((key) => pathsOf((value as Record<Key, unknown>)[key], [...before, key]))];
}

const paths = pathsOf(JSON.parse(winback)).filter(({ length }) => length > 0);

const words = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '*',
    '…',
    'a*',
    '復帰',
    '#winback',
    '[CLOUD]',
    '{found}',
    '__proto__',
    'toString',
    'NaN',
    '(a+)+$',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const replacement = fc.oneof(
  { weight: 3, arbitrary: words },
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e21,
    [],
    {},
    [''],
    { all: [] },
    { not: { tag: 'winback' } },
    { ja: '', en: 'x' },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** What is done to the value at a place. */
type Mutation = readonly [place: number, what: 'replace' | 'delete' | 'double' | 'swap', value: unknown, other: number];

const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.nat(paths.length - 1),
  fc.constantFrom('replace', 'delete', 'double', 'swap'),
  replacement,
  fc.nat(paths.length - 1),
);

function mutated(mutations: readonly Mutation[]): string {
  const pack = JSON.parse(winback) as object;
  for (const [place, what, value, other] of mutations) {
    const own = holderOf(pack, paths[place]!);
    const its = holderOf(pack, paths[other]!);
    if (!own) continue;
    const { holder, key } = own;
    if (what === 'delete') {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    } else if (what === 'double' && Array.isArray(holder)) {
      holder.push(structuredClone(holder[key as number]));
    } else {
      const copied = what === 'swap' && its ? structuredClone(its.holder[its.key]) : value;
      Object.defineProperty(holder, key, { value: copied, enumerable: true, configurable: true, writable: true });
    }
  }
  return JSON.stringify(pack);
}

function holderOf(root: object, path: readonly Key[]): { holder: Record<Key, unknown>; key: Key } | null {
  let holder: unknown = root;
  for (const key of path.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return null;
    holder = (holder as Record<Key, unknown>)[key];
  }
  const key = path.at(-1)!;
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? { holder: holder as Record<Key, unknown>, key }
    : null;
}

const noteTexts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '割引により契約に復帰',
        'renewed the contract because of the discount',
        '#winback',
        '＃復帰',
        '\n',
        '\r\n',
      ),
      fc.constantFrom(
        'ACCOUNT REVIEW\n',
        '- STAGE OF THE RETURN: ',
        '[CLOUD] Cloud Backup',
        '[PHOME]',
        '次の行動: ',
        '5/31',
        '。',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

describe('readPack, on any change to a pack', () => {
  it('never throws, says something of each problem, and takes only packs that can check', { timeout: 120_000 }, () => {
    let taken = 0;
    const t = { ja: createPackTranslator('ja'), en: createPackTranslator('en') };
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 2 }), noteTexts, (mutations, text) => {
        const changed = mutated(mutations);
        const reading = readPack(changed, grammar, engine);
        if (!reading.ok) {
          expect(reading.problems.length).toBeGreaterThan(0);
          for (const problem of reading.problems) {
            for (const each of [t.ja, t.en]) expect(packProblemText(each, problem)).not.toMatch(/undefined|\[object/);
          }
          return;
        }
        taken++;
        expect(parsePack(JSON.parse(changed)).ok).toBe(true);
        const compiled = engine.compilePack(checkPackOf(reading.pack), grammar);
        for (const { id: noteType } of reading.pack.noteTypes) {
          const note = { noteType, text, role: 'engineer', fields: { risk: '', services: text }, today: '2026-06-15' };
          for (const { start, end } of engine.check(note, compiled, 'ja')) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 200, seed: 20261122 },
    );
    expect(taken).toBeGreaterThan(10);
  });

  it('never throws on a file that was cut or pasted together', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.nat(winback.length), fc.nat(winback.length), words, (one, other, middle) => {
        const text = winback.slice(0, one) + middle + winback.slice(other);
        expect(() => readPack(text, grammar, engine)).not.toThrow();
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });
});
