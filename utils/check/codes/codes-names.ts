import type { RuleContext } from '../context';
import type { CompiledCodeList } from './codes';
import { isJapanese, toSource } from '../text/normalise';
import type { NormalText } from '../text/normalise';
import type { Match } from '../text/phrases';
import { listName } from '../text/reading';
import type { Range } from '../types';
import { perContext } from '../per-context';

/** A place where a name of the list stands. Offsets are those of the note's own text. */
export interface CodeName extends Range {
  readonly code: string;
  /** Whether it is the name for certain, and not an everyday word that is written like it. */
  readonly certain: boolean;
}

/** All names of the list in the note's own text, in order; of names that overlap only the longest. */
export const namesIn = perContext(readNames, (list: string) => list);

function readNames(context: RuleContext, listId: string): readonly CodeName[] {
  const { list } = context.codes(listId);
  const { matches, normal } = context.reading;
  const { entries, except } = list.definition;
  const found = entries.flatMap(({ code }) =>
    matches.all(listName.code(listId, code)).map((match) => ({ code, match })),
  );
  found.sort((one, other) => one.match.start - other.match.start || other.match.end - one.match.end);
  const names: CodeName[] = [];
  let last = 0;
  for (const { code, match } of found) {
    if (match.start < last) continue;
    if (except !== undefined && matches.overlaps(listName.vocabulary(except), match.start, match.end)) continue;
    const place = toSource(normal, match.start, match.end);
    if (place.end > context.note.text.length) break;
    names.push({ ...place, code, certain: isCertain(context, list, match, place) });
    last = match.end;
  }
  return names;
}

/** "Exchange" is a name, "to exchange" is none; "exchange migration" and 「exchangeの移行」 are. */
function isCertain(context: RuleContext, { definition }: CompiledCodeList, match: Match, place: Range): boolean {
  const { matches, normal } = context.reading;
  const { text } = normal;
  const word = text.slice(match.start, match.end);
  const everyday = (definition.everyday ?? []).filter((each) => each.toLowerCase() === word);
  if (everyday.length === 0 || everyday.includes(context.text.slice(place.start, place.end))) return true;
  if (isJapanese(text.charCodeAt(match.start - 1)) || isJapanese(text.charCodeAt(match.end))) return true;
  return (
    definition.companions !== undefined &&
    matches
      .within([listName.vocabulary(definition.companions)], match.end + 1, match.end + 30)
      .some((each) => each.start === match.end + 1)
  );
}

/** The first place of the normalised text that stands for an offset of the source or what follows it. */
export function fromSource({ starts, text }: NormalText, offset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
