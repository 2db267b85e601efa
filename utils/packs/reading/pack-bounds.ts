import { valueAt } from './pack-path';
import { problemAt, quoted } from './pack-problems';
import type { FoundProblem, PackPath } from './pack-problems';
import { headOfGap } from './phrase-form';
import type { RulePack } from '../rule-pack';

/** UTF-16 units of all phrases together: the search keeps a branch for each of them in memory. */
const MAX_UNITS = 400_000;

/** Phrases with a gap behind the same words: each time these words stand in a text, all of them are tried. */
const MAX_GAPS = 100;

/** What would make checking slow or heavy, though each part is right by itself. */
export function boundProblems(pack: RulePack): FoundProblem[] {
  let units = 0;
  const heads = new Map<string, number>();
  const problems: FoundProblem[] = [];
  for (const { path, phrases } of phraseListsOf(pack)) {
    for (const [index, phrase] of phrases.entries()) {
      units += phrase.length;
      const head = headOfGap(phrase);
      if (head === null) continue;
      const count = (heads.get(head) ?? 0) + 1;
      heads.set(head, count);
      if (count === MAX_GAPS + 1)
        problems.push(problemAt([...path, index], 'gapsTooMany', { head: quoted(head), max: MAX_GAPS }));
    }
  }
  if (units > MAX_UNITS) problems.push(problemAt([], 'phrasesTooMany', { max: MAX_UNITS }));
  return problems;
}

function phraseListsOf(pack: RulePack): { readonly path: PackPath; readonly phrases: readonly string[] }[] {
  const paths: PackPath[] = [
    ...Object.keys(pack.vocabularies).map((name) => ['vocabularies', name]),
    ...Object.entries(pack.signals).flatMap(([name, signal]) =>
      ['phrases', 'withObject', 'adverbs', 'hints', 'except', 'notBy', 'solved']
        .filter((key) => Object.hasOwn(signal, key))
        .map((key) => ['signals', name, key]),
    ),
    ...Object.entries(pack.codeLists).flatMap(([name, { entries }]) =>
      entries.map((_, index) => ['codeLists', name, 'entries', index, 'names']),
    ),
  ];
  return paths.map((path) => ({ path, phrases: valueAt(pack, path) as readonly string[] }));
}
