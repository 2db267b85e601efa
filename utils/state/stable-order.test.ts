import { describe, expect, it } from 'vitest';
import { followOrder, withoutSolved } from './stable-order';
import { sampleFinding as finding } from './testing/samples';

const ids = (list: ReturnType<typeof followOrder>): string[] =>
  list.map(({ finding: { id }, solved }) => (solved ? `(${id})` : id));

describe('the order of findings', () => {
  it('is by severity', () => {
    const list = followOrder(
      [],
      [finding('h', { severity: 'info' }), finding('w', { severity: 'warning' }), finding('e')],
    );
    expect(ids(list)).toEqual(['e', 'w', 'h']);
  });

  it('stays for what stays, whatever order the check gives', () => {
    const before = followOrder([], [finding('a'), finding('b')]);
    expect(ids(followOrder(before, [finding('b'), finding('a')]))).toEqual(['a', 'b']);
  });

  it('puts what is new at the end of its group', () => {
    const before = followOrder([], [finding('a'), finding('w', { severity: 'warning' })]);
    const list = followOrder(before, [finding('new'), finding('a'), finding('w', { severity: 'warning' })]);
    expect(ids(list)).toEqual(['a', 'new', 'w']);
  });

  it('keeps what is solved in its place until it has faded', () => {
    const before = followOrder([], [finding('a'), finding('b'), finding('c')]);
    const list = followOrder(before, [finding('a'), finding('c')]);
    expect(ids(list)).toEqual(['a', '(b)', 'c']);
    expect(ids(withoutSolved(list))).toEqual(['a', 'c']);
  });

  it('takes back what was solved only for a moment', () => {
    const before = followOrder(followOrder([], [finding('a'), finding('b')]), [finding('b')]);
    expect(ids(followOrder(before, [finding('a'), finding('b')]))).toEqual(['a', 'b']);
  });

  it('shows the text of now', () => {
    const before = followOrder([], [finding('a', { message: 'old' })]);
    expect(followOrder(before, [finding('a', { message: 'new' })])[0]?.finding.message).toBe('new');
  });
});
