import { saysNothing } from '../actions/action-text';
import type { TroubleDefinition } from '../definitions';
import { isDenied, isSupposed } from './denial';
import type { Match } from '../text/phrases';
import { clauseOf, listName } from '../text/reading';
import type { PlacedPhrase, Reading } from '../text/reading';
import { sentenceAt } from '../text/segments';
import type { Sentence } from '../text/segments';
import type { SignalHit } from './signals';

/** How far ahead of a trouble, in the same clause, its end may be told: "resolved the blocker". */
const BEFORE = 40;
/** A text with more trouble says nothing new by it. */
const MOST = 60;

/** The trouble that a text tells of, unless it is denied, supposed, merely feared, asked for, or solved. */
export function findTroubles(reading: Reading, signal: string, definition: TroubleDefinition): SignalHit[] {
  const hits: SignalHit[] = [];
  let end = 0;
  for (const match of reading.matches.all(listName.trouble(signal))) {
    if (hits.length === MOST) break;
    if (match.start < end || reading.matches.overlaps(listName.except(signal), match.start, match.end)) continue;
    const sentenceIndex = sentenceAt(reading.sentences, match.start);
    const sentence = reading.sentences[sentenceIndex];
    if (!sentence) continue;
    const phrase = { match, sentence };
    if (isNone(reading, phrase) || isSolved(reading, signal, definition, phrase, sentenceIndex)) continue;
    end = match.end;
    hits.push({ signal, start: match.start, end, sentenceIndex, causes: [], otherCause: false });
  }
  return hits;
}

function isNone(reading: Reading, phrase: PlacedPhrase): boolean {
  if (isEmptyLabel(reading, phrase) || isAsked(reading, phrase)) return true;
  return phrase.sentence.japanese ? isNoneInJapanese(reading, phrase) : isNoneInEnglish(reading, phrase);
}

/** "Blockers: none", 「エスカレーション: なし」, and a label with nothing behind it. */
function isEmptyLabel(reading: Reading, { match }: PlacedPhrase): boolean {
  const { text } = reading.normal;
  const colon = /^(?:s|事項|状況)?[\])】*_]* ?(?:[:=]|- )/.exec(text.slice(match.end, match.end + 10));
  if (!colon) return false;
  const behind = text.slice(match.end + colon[0].length, match.end + 80);
  return saysNothing(behind.replace(/^\n\n?[-*・• ]*/, '').split('\n')[0]!);
}

/** "Any blockers?", 「ブロッカーの有無を確認」: nobody says that there is one. */
function isAsked(reading: Reading, { match, sentence }: PlacedPhrase): boolean {
  const { text } = reading.normal;
  if (reading.patterns.askedBehind.test(text.slice(match.end, Math.min(sentence.end, match.end + 24)))) return true;
  if (reading.patterns.askedBefore.test(text.slice(Math.max(sentence.start, match.start - 30), match.start)))
    return true;
  return text[sentence.end - 1] === '?' || text[sentence.end] === '?';
}

function isNoneInJapanese(reading: Reading, phrase: PlacedPhrase): boolean {
  const { match, sentence } = phrase;
  const { text } = reading.normal;
  const behind = text.slice(match.end, Math.min(sentence.end, match.end + 40));
  if (reading.patterns.deniedTrouble.test(behind) || reading.patterns.fearedBehind.test(behind)) return true;
  if (reading.patterns.conditionBefore.test(text.slice(Math.max(sentence.start, match.start - 30), match.start)))
    return true;
  return isSupposed(reading, phrase) || (match.latin && isNoneInEnglish(reading, phrase));
}

function isNoneInEnglish(reading: Reading, phrase: PlacedPhrase): boolean {
  const { match, sentence } = phrase;
  const clause = clauseOf(phrase);
  const { text } = reading.normal;
  const before = text.slice(Math.max(clause.start, match.start - 60), match.start);
  if (reading.patterns.listedNone.test(before) || reading.patterns.fearedBefore.test(before)) return true;
  if (isDenied(reading, phrase)) return true;
  const behind = text.slice(match.end, sentence.end);
  const base = /^(?:escalat(?:e|ion)|raise)/.test(text.slice(match.start, match.end));
  if (base && /^[^;.]{0,60}\b(?:if|unless|in case|should (?:it|they|the))\b/.test(behind)) return true;
  return isSupposed(reading, phrase);
}

/** Whether the text says that the trouble is over, or that what it reports will end it. */
function isSolved(
  reading: Reading,
  signal: string,
  definition: TroubleDefinition,
  phrase: PlacedPhrase,
  sentenceIndex: number,
): boolean {
  const { match, sentence } = phrase;
  const clause = clauseOf(phrase);
  const ends = (from: number, to: number, inside: Sentence) =>
    reading.matches.within([listName.solved(signal)], from, to).find((solved) => endsTrouble(reading, solved, inside));
  const own = ends(match.start, sentence.end, sentence);
  if (own && sameNames(reading, definition, clause, { start: match.end, end: own.end })) return true;
  const ahead = ends(Math.max(clause.start, match.start - BEFORE), match.start, sentence);
  if (ahead && leadsTo(reading, ahead, match)) return true;
  const next = reading.sentences[sentenceIndex + 1];
  if (
    !next ||
    reading.matches.within([listName.trouble(signal)], next.start, next.end).some((each) => !isLabelOf(reading, each))
  ) {
    const refersBack =
      next &&
      /^(?:これ|この|同|上記|当該|本件|the |this |that |it )/.test(
        reading.normal.text.slice(next.start, next.start + 5),
      );
    if (!refersBack) return false;
  }
  const later = ends(next!.start, next!.end, next!);
  return later !== undefined && sameNames(reading, definition, sentence, next!);
}

function isLabelOf(reading: Reading, match: Match): boolean {
  return reading.normal.text[match.end] === ':';
}

/** Whether what is solved before a trouble is that trouble: 「解決済みのブロッカー」, "resolved the blocker". */
function leadsTo(reading: Reading, solved: Match, match: Match): boolean {
  return reading.patterns.solvedBefore.test(reading.normal.text.slice(solved.end, match.start));
}

/** A solution that is asked for, worked on, awaited or denied ends nothing. */
function endsTrouble(reading: Reading, solved: Match, sentence: Sentence): boolean {
  const { text } = reading.normal;
  const before = text.slice(Math.max(sentence.start, solved.start - 40), solved.start);
  const behind = text.slice(solved.end, Math.min(sentence.end, solved.end + 24));
  return !reading.patterns.unsolvedBefore.test(before) && !reading.patterns.unsolvedBehind.test(behind);
}

function sameNames(
  reading: Reading,
  { names }: TroubleDefinition,
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean {
  if (names === undefined) return true;
  const namesIn = ({ start, end }: typeof one) =>
    reading.matches
      .within([listName.vocabulary(names)], start, end)
      .map((each) => reading.normal.text.slice(each.start, each.end));
  const [first, second] = [namesIn(one), namesIn(other)];
  return first.length === 0 || second.length === 0 || first.some((name) => second.includes(name));
}
