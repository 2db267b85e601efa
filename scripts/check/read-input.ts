import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandTranslator } from './texts';
import { Unusable } from './unusable';

/** What the command reads from, apart from its arguments. */
export interface Input {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The folder that relative file names start from. */
  readonly folder: string;
}

/** The bytes of a file, or of standard input for `-`. What can't be read ends the run when it is asked for. */
export async function* bytesOf(file: string, input: Input, t: CommandTranslator): AsyncGenerator<Uint8Array> {
  try {
    yield* file === '-' ? input.stdin : createReadStream(resolve(input.folder, file));
  } catch (error) {
    throw new Unusable([reasonOf(file, error as NodeJS.ErrnoException, t)]);
  }
}

/** The whole text of a file, or of standard input for `-`, without a byte order mark. */
export async function textOf(file: string, input: Input, t: CommandTranslator): Promise<string> {
  const bytes: Uint8Array[] = [];
  for await (const chunk of bytesOf(file, input, t)) bytes.push(chunk);
  const text = decoded(Buffer.concat(bytes));
  if (text === undefined) throw new Unusable([t('notUtf8', { file })]);
  return text;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 as text, without a byte order mark; undefined when it is something else. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function reasonOf(file: string, { code, message }: NodeJS.ErrnoException, t: CommandTranslator): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return t('noSuchFile', { file });
  if (code === 'EISDIR') return t('isFolder', { file });
  return t('unreadable', { file, reason: code ?? message });
}
