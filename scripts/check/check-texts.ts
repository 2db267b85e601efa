import { check, fixAll } from '../../utils/check';
import type { Diagnostic, Note } from '../../utils/check/types';
import { unknownNames, type LoadedPack } from './load-pack';
import type { CheckOptions } from './options';
import { placesIn } from './places';
import { textOf, type Input } from './read-input';
import { commandTranslator } from './texts';
import { Unusable } from './unusable';

/** What a run prints, and its exit status. */
export interface Outcome {
  readonly output: string;
  readonly status: number;
}

/**
 * Checks text files. All of them are read before anything is printed: one that can't be used ends the run.
 * @param today the day of the check, `YYYY-MM-DD`
 */
export async function checkTexts(
  options: CheckOptions,
  today: string,
  pack: LoadedPack,
  input: Input,
): Promise<Outcome> {
  const t = commandTranslator(options.language);
  const problems = unknownNames(options, pack, t);
  const texts: { file: string; text: string }[] = [];
  for (const file of options.files) {
    try {
      texts.push({ file, text: await textOf(file, input, t) });
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      problems.push(...error.lines);
    }
  }
  if (problems.length > 0) throw new Unusable(problems);

  const { role, fields } = options;
  const noteType = options.noteType ?? pack.noteTypes[0] ?? '';
  let output = '';
  let status = 0;
  for (const { file, text } of texts) {
    const asWritten: Note = { noteType, role, fields, today, text };
    const note = options.fix ? { ...asWritten, text: fixAll(asWritten, pack.compiled) } : asWritten;
    const diagnostics = check(note, pack.compiled, options.language);
    if (diagnostics.some(({ severity }) => severity === 'error')) status = 1;
    const prefix = texts.length > 1 ? `${file}:` : '';
    output += options.fix ? note.text : linesOf(diagnostics, note.text, prefix);
  }
  return { output, status };
}

function linesOf(diagnostics: readonly Diagnostic[], text: string, prefix: string): string {
  const placeOf = placesIn(text);
  return diagnostics
    .map(({ rule, severity, start, message }) => {
      // A message may quote the note, and a finding is one line.
      const line = message.replace(/[\r\n\u2028\u2029]+/g, ' ');
      return `${prefix}${placeOf(start)} ${severity} ${rule} ${line}\n`;
    })
    .join('');
}
