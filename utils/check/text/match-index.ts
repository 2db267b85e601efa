import type { Match } from './phrases';

/** The matches of one text by list, each list in order of place. */
export class MatchIndex {
  readonly #lists = new Map<string, Match[]>();

  constructor(matches: readonly Match[]) {
    for (const match of matches) {
      const list = this.#lists.get(match.list);
      if (list) list.push(match);
      else this.#lists.set(match.list, [match]);
    }
  }

  /** All matches of a list. */
  all(list: string): readonly Match[] {
    return this.#lists.get(list) ?? [];
  }

  /** The matches of the lists that lie wholly within a range, in order of place. */
  within(lists: readonly string[], start: number, end: number): Match[] {
    const found: Match[] = [];
    for (const list of lists) {
      const matches = this.all(list);
      for (let index = firstFrom(matches, start); index < matches.length; index++) {
        const match = matches[index]!;
        if (match.start >= end) break;
        if (match.end <= end) found.push(match);
      }
    }
    return lists.length > 1 ? found.sort((one, other) => one.start - other.start || other.end - one.end) : found;
  }

  /** Whether a match of the list shares a character with the range. */
  overlaps(list: string, start: number, end: number): boolean {
    const matches = this.all(list);
    for (let index = firstFrom(matches, start - LONGEST); index < matches.length; index++) {
      const match = matches[index]!;
      if (match.start >= end) return false;
      if (match.end > start) return true;
    }
    return false;
  }
}

/** No match is longer: a phrase with two gaps. */
const LONGEST = 256;

function firstFrom(matches: readonly Match[], offset: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
