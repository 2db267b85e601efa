import { ADDRESS, isJapanese } from './normalise';
import type { NormalText } from './normalise';

/** A sentence of a normalised text: what stands between full stops or on a line of its own. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Whether it holds kana: then Japanese grammar rules it, whatever words it borrows. */
  readonly japanese: boolean;
  /** The index of the sentence that is the heading over it, or -1. */
  readonly heading: number;
  /** Its place among the sentences that say something; a heading shares that of the sentence below it. */
  readonly ordinal: number;
  /** Where its clauses begin; the first is `start`. */
  readonly clauses: readonly number[];
}

const BULLET = /^(?:[-*・•●○■□◆◇▪‣>→※]|\(?\d{1,2}[.)]|[①-⑳])/;
const HEADING_MARK = /^(?:[■□◆◇●#【])/;
/** Longer lines are no headings. */
const HEADING_LENGTH = 40;
/** A longer sentence is cut, so that the work on one is bounded whatever the text. */
const LONGEST_SENTENCE = 400;
/** A shorter English line was not broken by a margin. */
const WRAPPED_LENGTH = 50;

/** Cuts a text into sentences with their clauses and headings. Takes time in proportion to the text. */
export function segment(normal: NormalText): readonly Sentence[] {
  const { text } = normal;
  const sentences: Sentence[] = [];
  let heading = -1;
  let ordinal = 0;
  let lineStart = 0;
  while (lineStart < text.length) {
    let lineEnd = text.indexOf('\n', lineStart);
    if (lineEnd < 0) lineEnd = text.length;
    while (lineEnd < text.length && goesOn(normal, lineStart, lineEnd)) {
      const next = text.indexOf('\n', lineEnd + 1);
      lineEnd = next < 0 ? text.length : next;
    }
    if (text.slice(lineStart, Math.min(lineEnd, lineStart + 4)).trim() === '') heading = -1;
    const isHeading = looksLikeHeading(text, lineStart, lineEnd);
    if (isHeading) heading = -1;
    const first = sentences.length;
    addSentences(text, lineStart, lineEnd, heading, ordinal, sentences);
    if (isHeading) heading = sentences.length - 1;
    else ordinal += sentences.length - first;
    lineStart = lineEnd + 1;
  }
  return sentences;
}

/** The index of the sentence that holds an offset, or -1. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The clause of a sentence that holds an offset: its start and end. */
export function clauseAt(sentence: Sentence, offset: number): { readonly start: number; readonly end: number } {
  const { clauses } = sentence;
  let index = 0;
  while (index + 1 < clauses.length && clauses[index + 1]! <= offset) index++;
  return { start: clauses[index]!, end: clauses[index + 1] ?? sentence.end };
}

function addSentences(
  text: string,
  from: number,
  to: number,
  heading: number,
  ordinal: number,
  sentences: Sentence[],
): void {
  const first = sentences.length;
  const next = () => ordinal + sentences.length - first;
  let start = from;
  for (let index = from; index < to; index++) {
    if (index - start < LONGEST_SENTENCE && !endsSentence(text, index, from, to)) continue;
    let end = index + 1;
    while (end < to && '」』)"\'!?。'.includes(text[end]!)) end++;
    addSentence(text, start, end, heading, next(), sentences);
    start = end;
    index = end - 1;
  }
  addSentence(text, start, to, heading, next(), sentences);
}

function addSentence(
  text: string,
  from: number,
  end: number,
  heading: number,
  ordinal: number,
  sentences: Sentence[],
): void {
  let start = from;
  while (start < end && (text[start] === ' ' || text[start] === '\n')) start++;
  if (start === end) return;
  let japanese = false;
  const clauses = [start];
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (!japanese && code >= 0x3041 && code <= 0x30fe && code !== 0x30fb) japanese = true;
    if (breaksClause(text, index, end) && index + 1 < end) clauses.push(index + 1);
  }
  sentences.push({ start, end, japanese: japanese || hasKanji(text, start, end), heading, ordinal, clauses });
}

function hasKanji(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++)
    if (text.charCodeAt(index) >= 0x3400 && isJapanese(text.charCodeAt(index))) return true;
  return false;
}

function endsSentence(text: string, index: number, from: number, to: number): boolean {
  const char = text[index];
  if (char === '。' || char === '!' || char === '?') return true;
  if (char !== '.') return false;
  const before = text.charCodeAt(index - 1);
  const after = index + 1 < to ? text.charCodeAt(index + 1) : 0x20;
  if (isJapanese(after)) return index > from && isJapanese(before);
  if (after !== 0x20 && after !== 0x0a) return false;
  return !isAbbreviation(text, index, from);
}

/** `e.g.`, `No.`, and the number of a list item do not end a sentence. */
function isAbbreviation(text: string, dot: number, from: number): boolean {
  let start = dot;
  while (start > from && /[a-z0-9.]/.test(text[start - 1]!) && dot - start < 8) start--;
  const word = text.slice(start, dot);
  if (/^\d{1,2}$/.test(word)) return start === from || text[start - 1] === '(';
  return /^(?:[a-z]|e\.g|i\.e|vs|approx|no|mr|ms|mrs|dr|incl|excl|ca|cf|dept|est|[a-z]\.[a-z])$/.test(word);
}

function breaksClause(text: string, index: number, end: number): boolean {
  const char = text[index];
  if (char === '、' || char === ';' || char === '(' || char === ')' || char === '|' || char === '→') return true;
  if (char === ':') return !/\d/.test(text[index + 1] ?? '') || !/\d/.test(text[index - 1] ?? '');
  if (char === ',') return !(/\d/.test(text[index + 1] ?? '') && /\d/.test(text[index - 1] ?? ''));
  if (char !== ' ') return false;
  return /^ (?:but|while|whereas|however|although|though|yet|-) /.test(text.slice(index, Math.min(index + 10, end)));
}

/** Whether the line that ends at `lineEnd` was broken in mid-sentence and goes on in the next. */
function goesOn(normal: NormalText, lineStart: number, lineEnd: number): boolean {
  const { text, source, starts } = normal;
  const last = text[lineEnd - 1];
  const next = text[lineEnd + 1];
  if (lineEnd === lineStart || last === undefined || next === undefined || next === '\n' || next === ADDRESS)
    return false;
  const nextStart = text.slice(lineEnd + 1, lineEnd + 6);
  if (BULLET.test(nextStart)) return false;
  if (isJapanese(text.charCodeAt(lineEnd + 1))) return /[、をにがのでとや]/.test(last);
  const sourceNext = source[starts[lineEnd + 1]!]!;
  return lineEnd - lineStart >= WRAPPED_LENGTH && /[a-z,]/.test(last) && /[a-z]/.test(sourceNext);
}

function looksLikeHeading(text: string, start: number, end: number): boolean {
  if (end - start > HEADING_LENGTH || end - start < 2) return false;
  const line = text.slice(start, end).trim();
  if (/[。.!?]$/.test(line)) return false;
  return line.endsWith(':') || HEADING_MARK.test(line) || /^\[[^\]]{2,}\]$/.test(line);
}
