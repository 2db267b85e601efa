import type { Language } from '../../utils/check/types';
import { grammar } from '../../utils/check/grammar';
import { createPackTranslator, packProblemText } from '../../utils/i18n/pack-translator';
import { check, compilePack } from '../../utils/check';
import { readPack } from '../../utils/packs/reading/read-pack';
import type { RulePack } from '../../utils/packs/rule-pack';
import { textOf, type Input } from './read-input';
import { commandTranslator } from './texts';
import { Unusable } from './unusable';

/** Reads a rule pack from a file. A pack that is refused ends the run, with a line a problem. */
export async function readPackFile(file: string, language: Language, input: Input): Promise<RulePack> {
  const reading = readPack(await textOf(file, input, commandTranslator(language)), grammar, { check, compilePack });
  if (reading.ok) return reading.pack;
  const t = createPackTranslator(language);
  throw new Unusable(reading.problems.map((problem) => `${file}: ${packProblemText(t, problem)}`));
}
