import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import type { WordsBesideRule } from '../rule-definitions';
import { isCovered, statementsIn } from '../signals/statements';
import { toSource } from '../text/normalise';
import type { Match } from '../text/phrases';
import { listName } from '../text/reading';
import { sentenceAt } from '../text/segments';
import type { Range } from '../types';

/** A text with more such words says nothing new by them. */
const MOST = 20;

/** Reports words that leave open what the text states with them. */
export function wordsBeside(rule: WordsBesideRule, context: RuleContext): Report[] {
  if (!holds(rule.when, context)) return [];
  const { reading } = context;
  const statements = statementsIn(context, rule);
  const reports: Report[] = [];
  let end = 0;
  for (const word of reading.matches.all(listName.vocabulary(rule.words))) {
    if (word.start < end || isCovered(reading, rule.notWords, word)) continue;
    if (!statements.some((statement) => isSaidOf(rule, context, word, statement))) continue;
    end = word.end;
    const range = toSource(reading.normal, word.start, word.end);
    reports.push({ ...range, values: { found: context.text.slice(range.start, range.end) } });
    if (reports.length === MOST) break;
  }
  return reports;
}

/** Whether a word is said of a statement: in its sentence, and not of something told beside it or of its reason. */
function isSaidOf(rule: WordsBesideRule, { reading }: RuleContext, word: Match, statement: Range): boolean {
  const { matches, sentences, normal, patterns } = reading;
  const sentence = sentences[sentenceAt(sentences, word.start)];
  if (!sentence || statement.start < sentence.start || statement.start >= sentence.end) return false;
  if (word.start < statement.end && word.end > statement.start) return true;
  const before = word.start < statement.start;
  const [from, to] = before ? [word.end, statement.start] : [statement.end, word.start];
  const between = normal.text.slice(from, to);
  const widely = matches.overlaps(listName.vocabulary(rule.widely), word.start, word.end);
  const causes = matches
    .within(['en.cause', 'ja.cause', 'en.reason'], from, to)
    .map((each) => normal.text.slice(each.start, each.end));
  if (sentence.japanese) {
    return (
      (causes.length === 0 || (widely && before)) && between.length <= REACH && !patterns.otherInJapanese.test(between)
    );
  }
  const atStart = before && word.start === sentence.start && between.startsWith(',');
  const atEnd = !before && /^[\s.!)]*$/.test(normal.text.slice(word.end, sentence.end));
  if (widely && atStart) return true;
  if (widely && atEnd && !patterns.otherClause.test(between)) return true;
  if (causes.length > 0 || between.length > REACH) return false;
  return !(before ? patterns.otherBefore : patterns.otherBehind).test(between);
}

/** How far from the statement a word may stand, in characters of the normalised text. */
const REACH = 60;
