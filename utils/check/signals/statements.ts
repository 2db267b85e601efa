import type { RuleContext } from '../context';
import type { StatementSource } from '../rule-definitions';
import { listName } from '../text/reading';
import type { Reading } from '../text/reading';
import type { Range } from '../types';

/** A text with more statements says nothing new by them. */
const MOST = 60;

/** What a text states, by place, in offsets of the normalised text. */
export function statementsIn({ reading, signals }: RuleContext, source: StatementSource): readonly Range[] {
  const free = (range: Range) => !isCovered(reading, source.except, range);
  const told = signals.events.filter(({ signal }) => source.signals.includes(signal));
  return [...told, ...source.statements.flatMap((name) => reading.matches.all(listName.vocabulary(name)))]
    .filter(free)
    .sort((one, other) => one.start - other.start)
    .slice(0, MOST);
}

/** Whether a longer phrase of a vocabulary says something else with the same words. */
export function isCovered({ matches }: Reading, vocabulary: string, { start, end }: Range): boolean {
  const around = matches.within([listName.vocabulary(vocabulary)], Math.max(0, start - REACH), end + REACH);
  return around.some((each) => (each.start < start ? each.end > start : each.start === start && each.end >= end));
}

const REACH = 80;
