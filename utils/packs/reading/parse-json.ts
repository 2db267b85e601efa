import { problemAt, quoted } from './pack-problems';
import type { FoundProblem, PackPath } from './pack-problems';

/** How deep objects and lists may nest: conditions of conditions are the deepest, and nobody reads more of them. */
const MAX_DEPTH = 32;

/** What a JSON text holds, and where. */
export interface ParsedJson {
  /** Left out when the text is no JSON. */
  readonly value?: unknown;
  /** What JSON.parse would not tell: a key written twice, a name that JavaScript has taken, nesting without end. */
  readonly problems: readonly FoundProblem[];
  /** The line on which the value at a path begins, from 1, or the nearest value around it. */
  lineOf(path: PackPath): number;
}

type Container = unknown[] | Record<string, unknown>;

class SyntaxProblem extends Error {}

/**
 * Reads JSON as JSON.parse does, but keeps where each value stands, and lets no key vanish: JSON.parse drops all but the last
 * of two equal keys. Never throws; takes time in proportion to the text.
 */
export function parseJson(text: string): ParsedJson {
  const places = new Map<Container, Map<string | number, number>>();
  const problems: FoundProblem[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;

  function skipSpace(): void {
    while (' \n\r\t'.includes(text[at] ?? '.')) at++;
  }

  function take(sign: string): boolean {
    skipSpace();
    if (text[at] !== sign) return false;
    at++;
    return true;
  }

  function expect(sign: string): void {
    if (!take(sign)) throw new SyntaxProblem();
  }

  function read(path: PackPath): unknown {
    skipSpace();
    if (path.length > MAX_DEPTH) {
      problems.push(problemAt(path.slice(0, 8), 'jsonTooDeep', { max: MAX_DEPTH }));
      throw new SyntaxProblem();
    }
    if (text[at] === '{') return readObject(path);
    if (text[at] === '[') return readList(path);
    return text[at] === '"' ? readString() : readWord();
  }

  function readObject(path: PackPath): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    const own = new Map<string | number, number>();
    places.set(object, own);
    expect('{');
    if (take('}')) return object;
    do {
      skipSpace();
      const place = at;
      if (text[at] !== '"') throw new SyntaxProblem();
      const key = readString();
      const forbidden = key in Object.prototype;
      if (forbidden) problems.push(problemAt([...path, key], 'jsonForbidden', { key }));
      if (own.has(key)) problems.push(problemAt([...path, key], 'jsonDuplicate', { key: quoted(key) }));
      own.set(key, place);
      expect(':');
      const value = read([...path, key]);
      if (!forbidden) object[key] = value;
    } while (take(','));
    expect('}');
    return object;
  }

  function readList(path: PackPath): unknown[] {
    const list: unknown[] = [];
    const own = new Map<string | number, number>();
    places.set(list, own);
    expect('[');
    if (take(']')) return list;
    do {
      skipSpace();
      own.set(list.length, at);
      list.push(read([...path, list.length]));
    } while (take(','));
    expect(']');
    return list;
  }

  function readString(): string {
    const start = at;
    for (at++; at < text.length && text[at] !== '"' && text[at] !== '\n'; at++) if (text[at] === '\\') at++;
    const token = text.slice(start, at + 1);
    const end = at + 1;
    at = start;
    const value = parsed(token) as string;
    at = end;
    return value;
  }

  function readWord(): unknown {
    const word = /[-+.\w]*/y;
    word.lastIndex = at;
    const token = word.exec(text)![0];
    const value = parsed(token);
    at += token.length;
    return value;
  }

  function lineOf(path: PackPath): number {
    let value: unknown = root;
    let offset = 0;
    for (const key of path) {
      const place = places.get(value as Container)?.get(key);
      if (place === undefined) break;
      offset = place;
      value = (value as Record<string | number, unknown>)[key];
    }
    return lineAt(text, offset);
  }

  let root: unknown;
  try {
    root = read([]);
    skipSpace();
    if (at < text.length) throw new SyntaxProblem();
    return { value: root, problems, lineOf };
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    const tooDeep = problems.find(({ code }) => code === 'jsonTooDeep');
    const column = at - text.lastIndexOf('\n', at - 1);
    const found = quoted(text.slice(at, at + 20).split('\n')[0]!);
    const line = lineAt(text, at);
    return { problems: [tooDeep ?? problemAt([], 'jsonSyntax', { column, found })], lineOf: () => line };
  }
}

/** A word or string of JSON. */
function parsed(token: string): unknown {
  try {
    return JSON.parse(token) as unknown;
  } catch {
    throw new SyntaxProblem();
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < offset; index = text.indexOf('\n', index + 1)) line++;
  return line;
}
