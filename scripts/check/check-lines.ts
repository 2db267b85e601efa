import { check, fixAll } from '../../utils/check';
import type { Diagnostic, Language } from '../../utils/check/types';
import { byteLines } from './byte-lines';
import type { LoadedPack } from './load-pack';
import { readNote } from './read-note';
import { commandTranslator } from './texts';

/** What is done with each line. */
interface LineWork {
  readonly pack: LoadedPack;
  readonly language: Language;
  /** Whether the note with its safe fixes is asked for, in place of its findings. */
  readonly fix: boolean;
  /** The day of the check for a line that says none, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Checks notes of which each is a line of JSON. Blank lines at the end are no lines; others are lines that hold no note.
 * @returns for each chunk of the input the lines that answer it, in order
 */
export async function* checkLines(chunks: AsyncIterable<Uint8Array>, work: LineWork): AsyncGenerator<string> {
  let blank: Uint8Array[] = [];
  for await (const lines of byteLines(chunks)) {
    let output = '';
    for (const line of lines) {
      if (isBlank(line)) {
        blank.push(line);
        continue;
      }
      for (const each of [...blank, line]) output += `${answerTo(each, work)}\n`;
      blank = [];
    }
    if (output !== '') yield output;
  }
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function answerTo(line: Uint8Array, { pack, language, fix, today }: LineWork): string {
  const read = readNote(line, today, pack, commandTranslator(language));
  if ('error' in read) return json({ id: read.id, error: read.error });
  const { id, note } = read;
  if (fix) return json({ id, text: fixAll(note, pack.compiled) });
  return json({ id, diagnostics: check(note, pack.compiled, language).map(plain) });
}

/** A finding with the keys that are promised, and no other: fixes of other boxes than the note's own can't be told. */
function plain({ rule, severity, start, end, message, fixes }: Diagnostic) {
  return {
    rule,
    severity,
    start,
    end,
    message,
    fixes: fixes
      .filter(({ field }) => field === undefined)
      .map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text })),
      })),
  };
}

/** JSON on one line, also for readers to whom a line ends at the line separators of Unicode. */
function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
