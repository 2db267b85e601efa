import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json';

function parsed(text: string): unknown {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

function ours(text: string): unknown {
  const { value, problems } = parseJson(text);
  return problems.length > 0 ? null : { value };
}

const ASCII_NAMES = fc.string({ maxLength: 6 }).filter((key) => !(key in Object.prototype));
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, -1.5e-7, '', '"\\\n', '\u2028😀'),
    fc.string(),
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(ASCII_NAMES, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

describe('reading JSON', () => {
  it('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 2, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(ours(text)).toEqual(parsed(text));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const near = fc.array(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '"a"', '1', '-', '01', 'true', 'nul', ' ', '\\', '\n'),
    );
    fc.assert(
      fc.property(near, (pieces) => {
        const text = pieces.join('');
        const known = parsed(text);
        // A key that is there twice is ours alone to refuse.
        if (known === null || !text.includes('"a":')) expect(ours(text)).toEqual(known);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes the mark that some editors put in front', () => {
    expect(parseJson('\ufeff[1]').value).toEqual([1]);
  });

  it.each([
    ['{\n  "a": 1,\n}', 3, 1, '}'],
    ['{"a": tru}', 1, 7, 'tru}'],
    ['["a" "b"]', 1, 6, '"b"]'],
    ['[1', 1, 3, ''],
    ['', 1, 1, ''],
    ['{"a": "x\ny"}', 1, 7, '"x'],
    ['[1]\n\n2', 3, 1, '2'],
  ])('tells where %j breaks', (text, line, column, found) => {
    const { problems, lineOf } = parseJson(text);
    expect(problems).toEqual([{ at: [], code: 'jsonSyntax', params: { column, found } }]);
    expect(lineOf([])).toBe(line);
  });

  it('lets no key vanish', () => {
    expect(parseJson('{"a": 1, "b": {"a": 1, "a": 2}}').problems).toEqual([
      { at: ['b', 'a'], code: 'jsonDuplicate', params: { key: 'a' } },
    ]);
    expect(parseJson('{"__proto__": {"polluted": true}}').problems).toEqual([
      { at: ['__proto__'], code: 'jsonForbidden', params: { key: '__proto__' } },
    ]);
  });

  it('ends where nesting has no end', () => {
    const deep = '['.repeat(200_000);
    expect(parseJson(deep).problems[0]?.code).toBe('jsonTooDeep');
    expect(parseJson('{"a":'.repeat(200_000)).problems[0]?.code).toBe('jsonTooDeep');
  });

  it('knows the line of each value', () => {
    const { lineOf } = parseJson('{\n  "a": [\n    1,\n    {"b": 2}\n  ]\n}');
    expect([[], ['a'], ['a', 0], ['a', 1, 'b'], ['a', 1, 'missing']].map(lineOf)).toEqual([1, 2, 3, 4, 4]);
  });
});
