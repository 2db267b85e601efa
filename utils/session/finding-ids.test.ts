import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../check/types';
import { identify, type Identified } from './finding-ids';

const nothing: Identified = { text: '', diagnostics: [], ids: [] };

/** Findings of the rule `r` at every place of a mark. */
function findAll(text: string, mark: string, rule = 'r'): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (let start = text.indexOf(mark); start >= 0; start = text.indexOf(mark, start + 1))
    found.push(at(start, start + mark.length, rule));
  return found;
}
const at = (start: number, end: number, rule = 'r'): Diagnostic => ({
  rule,
  severity: 'error',
  message: '',
  fixes: [],
  start,
  end,
});

describe('the id of a finding', () => {
  let given = 0;
  const newId = () => `id${(given += 1)}`;
  const next = (before: Identified, text: string, diagnostics: Diagnostic[]) =>
    identify(before, text, diagnostics, newId);

  it('is unique in the note', () => {
    const { ids } = next(nothing, 'x x x', findAll('x x x', 'x'));
    expect(new Set(ids).size).toBe(3);
  });

  it('stays while text is written before and behind', () => {
    const first = next(nothing, 'a COVID b', findAll('a COVID b', 'COVID'));
    const second = next(first, 'more a COVID b', findAll('more a COVID b', 'COVID'));
    const third = next(second, 'more a COVID b and more', findAll('more a COVID b and more', 'COVID'));
    expect([second.ids, third.ids]).toEqual([first.ids, first.ids]);
  });

  it('stays with its own place when the first of several alike goes', () => {
    const first = next(nothing, 'one x, two x, x', findAll('one x, two x, x', 'x'));
    const second = next(first, 'two x, x', findAll('two x, x', 'x'));
    expect(second.ids).toEqual(first.ids.slice(1));
  });

  it('stays with its own place when one alike is written before it', () => {
    const first = next(nothing, '. x', findAll('. x', 'x'));
    const second = next(first, 'x. x', findAll('x. x', 'x'));
    expect(second.ids[1]).toBe(first.ids[0]);
    expect(second.ids[0]).not.toBe(first.ids[0]);
  });

  it('stays while the marked text grows', () => {
    const first = next(nothing, 'abc', [at(1, 3)]);
    const second = next(first, 'abcd', [at(1, 4)]);
    expect(second.ids).toEqual(first.ids);
  });

  it('stays when the marked text is cut and pasted elsewhere', () => {
    const first = next(nothing, 'COVID one two', findAll('COVID one two', 'COVID'));
    const second = next(first, 'one COVID two three', findAll('one COVID two three', 'COVID'));
    expect(second.ids).toEqual(first.ids);
  });

  it('stays for something that is missing, wherever the place for it is', () => {
    const first = next(nothing, 'abc', [at(3, 3)]);
    const second = next(first, 'abc def\nghi', [at(11, 11)]);
    expect(second.ids).toEqual(first.ids);
  });

  it('is not taken over by a finding of another rule', () => {
    const first = next(nothing, 'abc', [at(0, 3, 'one')]);
    const second = next(first, 'abc', [at(0, 3, 'two')]);
    expect(second.ids).not.toEqual(first.ids);
  });

  it('is never given again', () => {
    const first = next(nothing, 'x', findAll('x', 'x'));
    const gone = next(first, '', []);
    const back = next(gone, 'x', findAll('x', 'x'));
    expect(back.ids).not.toEqual(first.ids);
  });
});
