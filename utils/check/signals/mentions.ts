import { sentenceOf } from './causes';
import type { Mention } from './causes';
import { clauseAt } from '../text/segments';
import { listName } from '../text/reading';
import type { Reading } from '../text/reading';
import type { Match } from '../text/phrases';

/**
 * Which mentions of a topic hold. A mention whose bearing is denied ("no COVID impact", 「コロナの影響はない」) is none.
 */
export function findMentions(reading: Reading, topic: string): Mention[] {
  const found: Mention[] = [];
  for (const match of reading.matches.all(listName.topic(topic))) {
    const last = found.at(-1);
    if (last && match.start < last.match.end) continue;
    if (reading.matches.overlaps(listName.except(topic), match.start, match.end)) continue;
    const sentenceIndex = sentenceOf(reading, match);
    if (sentenceIndex >= 0 && !isDenied(reading, match, sentenceIndex))
      found.push({ signal: topic, match, sentenceIndex });
  }
  return found;
}

function isDenied(reading: Reading, match: Match, sentenceIndex: number): boolean {
  const { normal, matches, sentences } = reading;
  const sentence = sentences[sentenceIndex]!;
  const clause = clauseAt(sentence, match.start);
  if (reading.patterns.setAside.test(normal.text.slice(match.end, match.end + 12))) return true;
  const colon =
    normal.text[clause.end - 1] === ':' && clause.end - match.end <= 8
      ? clauseAt(sentence, clause.end).end
      : clause.end;
  const end = Math.min(colon, match.end + 40);
  const denial = matches
    .within(['ja.deny'], match.end, end)
    .find((each) => !matches.overlaps('ja.not-denial', each.start, each.end));
  if (denial && reading.patterns.bearing.test(normal.text.slice(match.end, denial.start))) return true;
  const before = matches
    .within(['en.deny', 'en.no'], Math.max(clause.start, match.start - 60), match.start)
    .filter((each) => !matches.overlaps('en.not-denial', each.start, each.end))
    .at(-1);
  if (before && reading.patterns.noBearingBefore.test(normal.text.slice(before.end, match.start))) return true;
  if (
    /(?:unrelated to|regardless of|irrespective of|independent of|unaffected by|other than|aside from|apart from|pre-)(?: the)? ?$/.test(
      normal.text.slice(Math.max(0, match.start - 26), match.start),
    )
  )
    return true;
  return reading.patterns.noBearingBehind.test(normal.text.slice(match.end, end));
}
