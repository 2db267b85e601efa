import { isToCome } from './denial';
import { clauseAt, sentenceAt } from '../text/segments';
import { clauseOf, listName } from '../text/reading';
import type { EventPhrase, Reading } from '../text/reading';
import type { Match } from '../text/phrases';

/** How many sentences later a resumption may be told. */
const LATER = 4;
/** A stop that is told as past: 「停止していた移行」, "the paused migration". */
const PAST = /^(?:し|され|となっ|になっ)?(?:て(?:い)?た|ていました|していた|された|したもの|した)/;

/** Whether the text says that what was stopped goes on again. A resumption that is only planned ends nothing. */
export function isOver(reading: Reading, phrase: EventPhrase): boolean {
  const { matches, sentences } = reading;
  const last = sentences[Math.min(sentences.length - 1, phrase.sentenceIndex + LATER)]!;
  return (
    matches
      .within(['ja.resume', 'en.resume'], phrase.sentence.start, last.end)
      .some((resume) => ends(reading, phrase, resume)) || isLiftedBefore(reading, phrase)
  );
}

/** 「延期は解除されました(4 月に延期していた分)」 */
function isLiftedBefore(reading: Reading, phrase: EventPhrase): boolean {
  if (!phrase.sentence.japanese || !isPast(reading, phrase)) return false;
  return reading.matches
    .within(['ja.lift'], phrase.sentence.start, phrase.match.start)
    .some((lift) => !isToCome(reading, lift, phrase.match.start));
}

function ends(reading: Reading, phrase: EventPhrase, resume: Match): boolean {
  const sentenceIndex = sentenceAt(reading.sentences, resume.start);
  const sentence = reading.sentences[sentenceIndex];
  if (!sentence) return false;
  const clause = clauseAt(sentence, resume.start);
  const attributive = isPast(reading, phrase) && sentenceIndex === phrase.sentenceIndex;
  if (resume.start < phrase.match.start && !attributive) return false;
  const planned = sentence.japanese
    ? isToCome(reading, resume, sentence.end)
    : isPlannedInEnglish(reading, resume, clause.start, sentence.end);
  if (planned) return attributive && resume.start - phrase.match.end < 24 && isOnlyScheduled(reading, resume);
  return sameThing(reading, phrase, clause);
}

function isPast(reading: Reading, phrase: EventPhrase): boolean {
  const { text } = reading.normal;
  const { match, sentence } = phrase;
  if (sentence.japanese) return PAST.test(text.slice(match.end, match.end + 8));
  return reading.patterns.pastBefore.test(text.slice(Math.max(0, match.start - 40), match.start));
}

/** 「停止していた移行を 6/1 に再開予定」: the stop is told as past and the date is set. */
function isOnlyScheduled(reading: Reading, resume: Match): boolean {
  return (
    /^(?:の|を|する)?予定/.test(reading.normal.text.slice(resume.end, resume.end + 6)) &&
    reading.matches.within(['ja.future'], resume.end, resume.end + 12).length === 1
  );
}

function isPlannedInEnglish(reading: Reading, resume: Match, from: number, sentenceEnd: number): boolean {
  const { matches, normal } = reading;
  const word = normal.text.slice(resume.start, resume.end);
  const before = matches.within(['en.future'], Math.max(from, resume.start - 40), resume.start).length > 0;
  if (before) return true;
  if (/^(?:resumes?|restarts?|resumption)$/.test(word)) return true;
  return matches
    .within(['en.future'], resume.end, Math.min(sentenceEnd, resume.end + 24))
    .some((each) => /^(?:until|once|when|if|next)/.test(normal.text.slice(each.start, each.end)));
}

/** Whether both speak of the same thing, as far as either names one. */
function sameThing(
  reading: Reading,
  phrase: EventPhrase,
  clause: { readonly start: number; readonly end: number },
): boolean {
  const stopped = namesIn(reading, phrase, clauseOf(phrase));
  const resumed = namesIn(reading, phrase, clause);
  if (stopped.size === 0 || resumed.size === 0) return true;
  return [...stopped].some((name) => resumed.has(name));
}

function namesIn(
  reading: Reading,
  phrase: EventPhrase,
  clause: { readonly start: number; readonly end: number },
): Set<string> {
  const lists = phrase.definition.about.slice(1).map(listName.vocabulary);
  const names = reading.matches.within(lists, clause.start, clause.end);
  return new Set(names.map((each) => reading.normal.text.slice(each.start, each.end).split(' ')[0]!));
}
