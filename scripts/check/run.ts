import type { RulePack } from '../../utils/packs/rule-pack';
import { checkLines } from './check-lines';
import { checkTexts } from './check-texts';
import { loadedPack } from './load-pack';
import { readOptions, type CheckOptions } from './options';
import { bytesOf, type Input } from './read-input';
import { commandTranslator, environmentLanguage } from './texts';
import { Unusable } from './unusable';

/** The world around the command, so that tests can give it another. */
export interface Surroundings extends Input {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Prints to standard output; resolves when more may be printed. */
  readonly print: (text: string) => Promise<void> | void;
  /** Prints a line to standard error. */
  readonly tell: (line: string) => void;
}

/** Runs the check command. @returns its exit status */
export async function runCheck(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    return await checked(readOptions(args, environmentLanguage(around.env)), around);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    for (const line of error.lines) around.tell(line);
    return 2;
  }
}

async function checked(options: CheckOptions, around: Surroundings): Promise<number> {
  const { language, fix, jsonl } = options;
  const t = commandTranslator(language);
  if (options.help) {
    await around.print(t('help'));
    return 0;
  }
  const pack = loadedPack(await packOf(options, around));
  const today = options.today ?? around.today;
  if (jsonl === undefined) {
    const { output, status } = await checkTexts(options, today, pack, around);
    await around.print(output);
    return status;
  }
  const answers = checkLines(bytesOf(jsonl, around, t), { pack, language, fix, today });
  for await (const lines of answers) await around.print(lines);
  return 0;
}

/** Only the pack that is asked for is loaded, and the reader of packs only for one from a file. */
async function packOf({ pack, language }: CheckOptions, around: Surroundings): Promise<RulePack> {
  if (pack === undefined) return (await import('../../utils/packs/fasttrack')).fasttrackPack;
  return (await import('./read-pack-file')).readPackFile(pack, language, around);
}
