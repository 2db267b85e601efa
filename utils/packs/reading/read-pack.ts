import type { Grammar } from '../../check';
import { exampleProblems, type PackEngine } from './pack-examples';
import { problemAt } from './pack-problems';
import { LIMITS } from './pack-schema-words';
import { parsedShape, refused, type PackReading } from './parse-pack';
import { parseJson } from './parse-json';

/**
 * Reads a rule pack from a file's text and proves it: its shape, what its parts say of one another, and its rules on their own
 * examples. Never throws on any text.
 * @param compileWith the grammar with which notes will be checked
 * @param engine what tries the examples
 */
export function readPack(text: string, compileWith: Grammar, engine: PackEngine): PackReading {
  const kilobytes = Math.ceil(bytesOf(text) / 1024);
  const max = LIMITS.bytes / 1024;
  if (kilobytes > max) return refused([problemAt([], 'packTooLarge', { kilobytes, max })]);

  const json = parseJson(text);
  if (json.problems.length > 0) return refused(json.problems, json.value, json.lineOf);

  const parsed = parsedShape(json.value);
  if (!('pack' in parsed)) return refused(parsed.problems, json.value, json.lineOf);
  const problems = exampleProblems(parsed.pack, compileWith, engine);
  return problems.length > 0 ? refused(problems, parsed.pack, json.lineOf) : { ok: true, pack: parsed.pack };
}

function bytesOf(text: string): number {
  // A text longer than this is too large in any encoding, and need not be encoded to know it.
  return text.length > LIMITS.bytes ? text.length : new TextEncoder().encode(text).length;
}
