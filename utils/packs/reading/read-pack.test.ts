import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as engine from '../../check';
import { grammar } from '../../check/grammar';
import { createPackTranslator, packProblemText } from '../../i18n/pack-translator';
import { fasttrackPack } from '../fasttrack';
import { exportPack } from '../export-pack';
import { parsePack, type PackReading } from './parse-pack';
import { readPack } from './read-pack';

const winback = readFileSync(new URL('../../../docs/packs/winback.json', import.meta.url), 'utf8');

function problemsOf(reading: PackReading): string[] {
  const t = createPackTranslator('en');
  return reading.ok ? [] : reading.problems.map((problem) => packProblemText(t, problem));
}

describe('a pack', () => {
  it('is taken when it is the product’s own, and reads back as it was written', () => {
    const reading = readPack(exportPack(fasttrackPack), grammar, engine);
    expect(problemsOf(reading)).toEqual([]);
    expect(reading).toEqual({ ok: true, pack: JSON.parse(JSON.stringify(fasttrackPack)) as unknown });
  });

  it('is taken when it is another campaign’s, and reads back as it was written', () => {
    const reading = readPack(winback, grammar, engine);
    expect(problemsOf(reading)).toEqual([]);
    if (reading.ok) expect(readPack(exportPack(reading.pack), grammar, engine)).toEqual(reading);
  });

  it('that was taken before is read without its examples', () => {
    const stored = JSON.parse(winback) as { rules: { examples: { good: unknown } }[] };
    stored.rules[0]!.examples.good = [{ text: '割引により、お客様が契約に復帰します。' }];
    expect(parsePack(stored).ok).toBe(true);
    expect(readPack(JSON.stringify(stored), grammar, engine).ok).toBe(false);
    expect(parsePack(undefined).ok).toBe(false);
    expect(parsePack({ ...stored, format: 2 }).ok).toBe(false);
  });

  it('that is refused says in which line of the file', () => {
    const wrong = winback.replace('"version": "1.0"', '"version": 1');
    expect(problemsOf(readPack(wrong, grammar, engine))).toEqual(['version (line 4): expected a text in quotes.']);
    expect(problemsOf(readPack(winback.replace('"1.0"', '1.0.0'), grammar, engine))).toEqual([
      'Line 4: this is no valid JSON; it breaks at column 14, at “1.0.0,”.',
    ]);
  });

  it('that is refused tells all problems, up to twenty', () => {
    const three = winback
      .replace('"1.0"', '1')
      .replace('"severity": "error"', '"severity": "fatal"')
      .replace('https:', 'http:');
    expect(problemsOf(readPack(three, grammar, engine))).toHaveLength(3);
    const many = problemsOf(readPack(winback.replaceAll('"severity"', '"weight"'), grammar, engine));
    expect(many).toHaveLength(21);
    expect(many[20]).toMatch(/^\d+ more problems\.$/);
  });
});
