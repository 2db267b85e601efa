import { meaningOf } from './codes-words';
import type { CompiledCodeList, Meaning } from './codes-words';
import type { Range } from '../types';

/** A tag of the list, or what is meant as one. Offsets are those of the note's own text. */
export interface CodeTag extends Range {
  /** The codes that it stands for; empty when it is none of the list. */
  readonly codes: readonly string[];
  /** Whether a search for the tag finds it. */
  readonly wellFormed: boolean;
  /** What to write in its place, with the space or name that belongs behind it; null where it is right, or not plain. */
  readonly right: string | null;
  /** Whether it is meant as a tag only where one is expected. */
  readonly onlyExpected: boolean;
}

/** No tag is longer, brackets included. */
const LONGEST = 64;
const BRACKETS = /^([[【〔({<「『《])([^[\]【】〔〕(){}<>「」『』《》]+)([\]】〕)}>」』》])/;
/** One bracket of two. */
const HALF = /^(?:\[ ?([A-Z][A-Z0-9+]+)(?![\w+])|([A-Z][A-Z0-9+]+) ?\])/;
const COLON = /^([A-Z][A-Z0-9]+(?: ?[+/] ?[A-Z][A-Z0-9]+){0,3}) ?:(?!\/)/;

/**
 * Reads the tag that begins at an offset, or what is meant as one; null where nothing of the kind does.
 * @param end where its line ends
 * @param alone whether it is the first thing on the line: there `(ALPHA)` and `ALPHA:` are meant as tags, too
 */
export function tagAt(
  text: string,
  start: number,
  end: number,
  list: CompiledCodeList,
  alone: boolean,
): CodeTag | null {
  const reach = halfWidth(text.slice(start, Math.min(end, start + LONGEST)));
  const pair = BRACKETS.exec(reach);
  if (pair) return inBrackets(text, start, reach, pair, list, alone);
  const code = alone ? (HALF.exec(reach) ?? COLON.exec(reach)) : null;
  const word = code?.[1] ?? code?.[2];
  const meaning = word === undefined ? null : meaningOf(word, list);
  if (!code || !meaning || meaning.codes.length === 0) return null;
  const stop = start + code[0].length;
  return misshapen(start, stop, meaning, needsSpace(text, stop) ? ' ' : '');
}

function inBrackets(
  text: string,
  start: number,
  reach: string,
  [whole, open, inner]: RegExpExecArray,
  list: CompiledCodeList,
  alone: boolean,
): CodeTag | null {
  const content = inner!.replace(/^[ *_]+|[ *_]+$/g, '');
  const capitals = content === content.toUpperCase();
  const square = '[【〔'.includes(open!);
  if (!square && (!alone || !capitals)) return null;
  const meaning = content === '' ? null : meaningOf(content, list);
  if (!meaning || (!square && meaning.codes.length === 0)) return null;
  const end = start + whole.length;
  if (text[end] === '(' && (meaning.codes.length === 0 || !capitals || isTarget(reach, whole.length))) return null;
  if (meaning.codes.length > 0 && text.slice(start, end) === `[${meaning.written}]`)
    return { start, end, codes: meaning.codes, wellFormed: true, right: null, onlyExpected: false };
  return misshapen(start, end, meaning, meaning.name === undefined ? '' : ` ${meaning.name}`);
}

function misshapen(start: number, end: number, { codes, written, onlyExpected }: Meaning, behind: string): CodeTag {
  return {
    start,
    end,
    codes,
    wellFormed: false,
    right: written === null ? null : `[${written}]${behind}`,
    onlyExpected,
  };
}

/** Whether what stands in the parentheses at `at` is the target of a link. */
function isTarget(reach: string, at: number): boolean {
  return /^\((?:https?:|www\.|mailto:|[/#.])/i.test(reach.slice(at));
}

function needsSpace(text: string, at: number): boolean {
  return at < text.length && !/[\s\u3000]/.test(text[at]!);
}

/** The same text with half-width letters and signs, each unit in its place. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, ' ');
}
