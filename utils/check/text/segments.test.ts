import { describe, expect, it } from 'vitest';
import { normalise } from './normalise';
import { clauseAt, segment } from './segments';

function sentencesOf(source: string): string[] {
  const normal = normalise(source);
  return segment(normal).map((sentence) => normal.text.slice(sentence.start, sentence.end));
}

describe('segment', () => {
  it('ends a sentence at a full stop and at a line end', () => {
    expect(sentencesOf('展開中。次は 5/31。\n以上')).toEqual(['展開中。', '次は5/31。', '以上']);
    expect(sentencesOf('It is on. It goes on')).toEqual(['it is on.', 'it goes on']);
  });

  it('does not end one at an abbreviation, a number or a list mark', () => {
    expect(sentencesOf('e.g. version 2.5 for Mr. Sato')).toEqual(['e.g. version 2.5 for mr. sato']);
    expect(sentencesOf('1. Teams を展開')).toEqual(['1. teamsを展開']);
  });

  it('joins lines that a margin broke', () => {
    const wrapped = 'The customer told us in yesterday’s call that they will not\npause the rollout.';
    expect(sentencesOf(wrapped)).toHaveLength(1);
    expect(sentencesOf('コロナの影響で展開を\n前倒しします。')).toHaveLength(1);
    expect(sentencesOf('Teams accelerated\nExchange paused')).toHaveLength(2);
  });

  it('knows the heading over the items of a list', () => {
    const normal = normalise('コロナの影響:\n- Teams を前倒し\n- 会議は延期\n\n別件');
    expect(segment(normal).map((sentence) => sentence.heading)).toEqual([-1, 0, 0, -1]);
  });

  it('cuts a sentence into clauses', () => {
    const normal = normalise('Teams を前倒し、Exchange の移行は一時停止');
    const [sentence] = segment(normal);
    const clause = clauseAt(sentence!, normal.text.indexOf('一時停止'));
    expect(normal.text.slice(clause.start, clause.end)).toBe('exchangeの移行は一時停止');
  });

  it('cuts a sentence without end, so that the work on it is bounded', () => {
    expect(sentencesOf('あ'.repeat(5000)).length).toBeGreaterThan(10);
  });
});
