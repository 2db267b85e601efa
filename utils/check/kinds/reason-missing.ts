import { saysNothing } from '../actions/action-text';
import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import type { ReasonMissingRule } from '../rule-definitions';
import { hasOtherWords } from '../signals/causes';
import { statementsIn } from '../signals/statements';
import { toSource } from '../text/normalise';
import type { Match } from '../text/phrases';
import { listName } from '../text/reading';
import { sentenceAt } from '../text/segments';
import type { Range } from '../types';

/** A text with more that may be a reason says nothing new by it. */
const MOST = 200;

/** Reports the first statement of a text that gives no reason for any of them. */
export function reasonMissing(rule: ReasonMissingRule, context: RuleContext): Report[] {
  const { reading } = context;
  const statements = statementsIn(context, rule);
  const [first] = statements;
  if (!first || !holds(rule.when, context) || givesReason(rule, context, statements)) return [];
  return [toSource(reading.normal, first.start, first.end)];
}

function givesReason(rule: ReasonMissingRule, { reading }: RuleContext, statements: readonly Range[]): boolean {
  const { matches, patterns, sentences } = reading;
  const { text } = reading.normal;
  const inStatement = (at: Range) => statements.some(({ start, end }) => at.start < end && at.end > start);
  const none = [listName.vocabulary(rule.notReasons), 'en.not-cause'];
  const isNone = ({ start, end }: Range) => none.some((list) => matches.overlaps(list, start, end));
  const sentenceOf = ({ start }: Range) => sentences[sentenceAt(sentences, start)] ?? { start: 0, end: text.length };
  const stated = new Set(statements.map(sentenceOf));
  const candidates = (lists: readonly string[]) =>
    matches
      .within(lists, 0, text.length)
      .slice(0, MOST)
      .filter((each) => !isNone(each) && !inStatement(each));

  const behindIt = (marker: Match) => {
    const { end } = sentenceOf(marker);
    const word = text.slice(marker.start, marker.end);
    const behind = text.slice(marker.end, Math.min(end, marker.end + 60));
    if (saysNothing(behind) || patterns.noReason.test(word)) return false;
    if (patterns.reasonOrTime.test(word)) return saysMore(marker.end, end);
    return true;
  };
  const beforeIt = (marker: Match) => {
    const sentence = sentenceOf(marker);
    const before = text.slice(sentence.start, marker.start);
    const word = text.slice(marker.start, marker.end);
    if (
      word.startsWith('によ') &&
      matches.within(['ja.agent'], marker.start - 12, marker.start).some(({ end }) => end === marker.start)
    )
      return false;
    // 「意図を確認するため会議を設定」 is a purpose.
    return before !== '' && (stated.has(sentence) || !patterns.purposeBefore.test(before) || word !== 'ため');
  };
  return (
    candidates(['en.cause', 'en.reason', 'ja.reason']).some(behindIt) ||
    candidates(['ja.cause', 'en.therefore']).some(beforeIt) ||
    candidates(['ja.cannot']).some((each) =>
      statements.some(({ start }) => start >= each.end && sentenceOf({ start, end: start }) === sentenceOf(each)),
    ) ||
    candidates(['ja.obstacle', 'en.obstacle', listName.vocabulary(rule.reasons)]).some(
      (each) => !patterns.reasonOrTime.test(text.slice(each.start, each.end)) || behindIt(each),
    ) ||
    statements.some(({ start, end }) => isExplained(end, sentenceOf({ start, end }).end))
  );

  /** More than when. */
  function saysMore(from: number, sentenceEnd: number): boolean {
    const end = Math.min(sentenceEnd, from + 60);
    return /[\u3041-\u9fff]/.test(text.slice(from, end)) || hasOtherWords(reading, from, end);
  }

  /** "blocked by a proxy", "blocked - proxy". */
  function isExplained(from: number, sentenceEnd: number): boolean {
    const behind = text.slice(from, Math.min(text.length, from + 60));
    const by = /^ (?:by|on|with|at) /.exec(behind);
    if (by) {
      const agent = matches.within(['en.agent'], from, from + by[0].length + 24);
      return agent.length === 0 && saysMore(from + by[0].length, sentenceEnd);
    }
    const apart = patterns.reasonApart.exec(behind);
    if (!apart) return false;
    const start = from + apart[0].length;
    return (
      !saysNothing(text.slice(start, start + 60)) &&
      !isNone({ start, end: start + 1 }) &&
      !inStatement({ start, end: start + 1 })
    );
  }
}
