import { describe, expect, it } from 'vitest';
import { applyEdit } from './text-span';
import { blockAt } from './block-lines';

/** Texts with `|` for the caret, as they are drawn before and after. */
function inserted(before: string, block: string): string {
  const caret = before.indexOf('|');
  const text = before.replace('|', '');
  const edit = blockAt(text, caret, block);
  const after = applyEdit(text, edit);
  return `${after.slice(0, edit.caret)}|${after.slice(edit.caret)}`;
}

describe('a block at the caret', () => {
  it.each([
    ['an empty text', '|', 'A\nB', 'A\nB|'],
    ['behind text on the line', 'x|', 'A', 'x\nA|'],
    ['before text on the line', '|y', 'A', 'A|\ny'],
    ['between text on the line', 'x|y', 'A\nB', 'x\nA\nB|\ny'],
    ['an empty line between lines', 'x\n|\ny', 'A', 'x\nA|\ny'],
    ['the end of a line', 'x|\ny', 'A', 'x\nA|\ny'],
    ['the start of a line', 'x\n|y', 'A', 'x\nA|\ny'],
    ['the empty last line', 'x\n|', 'A', 'x\nA|'],
    ['a line of spaces', '  |', 'A', '  \nA|'],
  ])('stands on lines of its own: %s', (_, before, block, after) => {
    expect(inserted(before, block)).toBe(after);
  });

  it.each([
    ['gives a new line to write on at the end', 'x|', 'A\n', 'x\nA\n|'],
    ['is not doubled before a line break', 'x|\ny', 'A\n', 'x\nA|\ny'],
    ['keeps following text apart', '|y', 'A\n', 'A|\ny'],
    ['keeps empty lines that the block has on top of it', '|y', 'A\n\n', 'A\n|\ny'],
  ])('has a trailing line break that %s', (_, before, block, after) => {
    expect(inserted(before, block)).toBe(after);
  });
});
