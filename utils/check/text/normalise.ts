import { findAddresses } from './addresses';
import type { Range } from '../types';

/**
 * A text made comparable, with the way back. Letters are lower-case and half-width, katakana full-width, dashes and quotes
 * plain, line ends LF, runs of spaces one space, and spaces beside a Japanese character gone, since writers set or leave
 * them at will. Addresses are one placeholder character each: nothing is searched in them. Hashtags read like white space, so
 * that a text says the same with and without them.
 */
export interface NormalText {
  readonly source: string;
  readonly text: string;
  /** Where each character of `text` begins and ends in `source`, in UTF-16 offsets. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Where addresses stand in `source`. */
  readonly addresses: readonly Range[];
}

/** Stands for an address in a normalised text. */
export const ADDRESS = '\uFFFC';

const HALF_WIDTH_KANA =
  '。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜';
const SPACE = 0x20;
const NEWLINE = 0x0a;
const DROPPED = -1;

/**
 * Makes a text comparable. Never throws; takes time in proportion to the text.
 * @param blanks ranges in order that read like white space
 */
export function normalise(
  source: string,
  addresses: readonly Range[] = findAddresses(source),
  blanks: readonly Range[] = [],
): NormalText {
  const length = source.length;
  const codes = new Uint16Array(length);
  const starts = new Int32Array(length + 1);
  const ends = new Int32Array(length + 1);
  let nextAddress = 0;
  let nextBlank = 0;
  let count = 0;
  let spaceAt = -1;

  for (let index = 0; index < length; index++) {
    const blank = blanks[nextBlank];
    if (blank && index >= blank.start) {
      nextBlank++;
      if (spaceAt < 0) spaceAt = index;
      index = Math.max(index, blank.end) - 1;
      continue;
    }
    const address = addresses[nextAddress];
    let code: number;
    let end = index + 1;
    if (address && index === address.start) {
      code = 0xfffc;
      end = address.end;
      nextAddress++;
    } else {
      code = comparable(source.charCodeAt(index));
    }
    if (code === DROPPED || (code === 0x0d && source.charCodeAt(index + 1) === NEWLINE)) continue;
    if (code === 0x0d) code = NEWLINE;
    if (code === SPACE) {
      if (spaceAt < 0) spaceAt = index;
      continue;
    }
    const last = count > 0 ? codes[count - 1]! : NEWLINE;
    const voiced = voicedKana(last, code);
    if (voiced > 0 && spaceAt < 0) {
      codes[count - 1] = voiced;
      ends[count - 1] = end;
      continue;
    }
    if (spaceAt >= 0) {
      if (last !== NEWLINE && code !== NEWLINE && !isJapanese(last) && !isJapanese(code)) {
        codes[count] = SPACE;
        starts[count] = spaceAt;
        ends[count] = index;
        count++;
      }
      spaceAt = -1;
    }
    codes[count] = code;
    starts[count] = index;
    ends[count] = end;
    count++;
    index = end - 1;
  }
  starts[count] = length;
  ends[count] = length;
  return { source, text: textOf(codes, count), starts, ends, addresses };
}

/** The part of the source that a part of the normalised text stands for. An empty range stays empty. */
export function toSource(normal: NormalText, start: number, end: number): Range {
  const from = normal.starts[start] ?? normal.source.length;
  if (end <= start) return { start: from, end: from };
  return { start: from, end: normal.ends[end - 1]! };
}

/** Whether an offset lies in one of these addresses. */
export function isInAddress(addresses: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = addresses.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const address = addresses[middle]!;
    if (offset < address.start) high = middle - 1;
    else if (offset >= address.end) low = middle + 1;
    else return true;
  }
  return false;
}

/** Whether a UTF-16 unit is kana, kanji or Japanese punctuation. */
export function isJapanese(code: number): boolean {
  return (code >= 0x3001 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

function comparable(code: number): number {
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return code + 0x20;
    return code === 0x09 || code === 0x0b || code === 0x0c ? SPACE : code;
  }
  if (code < 0x250) {
    if (code === 0xa0) return SPACE;
    if (code === 0x85) return NEWLINE;
    if (code === 0xad) return DROPPED;
    const lower = String.fromCharCode(code).toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  if (code >= 0x3040 && code <= 0x9fff) return code;
  if (code >= 0xff01 && code <= 0xff5e) {
    const ascii = code - 0xfee0;
    return ascii >= 0x41 && ascii <= 0x5a ? ascii + 0x20 : ascii;
  }
  if (code >= 0xff61 && code <= 0xff9f) return HALF_WIDTH_KANA.charCodeAt(code - 0xff61);
  if (code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f) return SPACE;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return 0x2d;
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) return 0x27;
  if (code === 0x201c || code === 0x201d) return 0x22;
  if (code === 0x2028 || code === 0x2029) return NEWLINE;
  if ((code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return DROPPED;
  return code;
}

/** The voiced kana that a kana and a (semi-)voiced sound mark behind it make, or 0. */
function voicedKana(kana: number, mark: number): number {
  const voiced = mark === 0x309b || mark === 0x3099;
  if (!voiced && mark !== 0x309c && mark !== 0x309a) return 0;
  const base = kana >= 0x30a1 ? kana : kana + 0x60;
  if (base >= 0x30cf && base <= 0x30db && (base - 0x30cf) % 3 === 0) return kana + (voiced ? 1 : 2);
  if (!voiced) return 0;
  if (base === 0x30a6) return kana + 0x4e;
  const early = base >= 0x30ab && base <= 0x30c1 && base % 2 === 1;
  const late = base === 0x30c4 || base === 0x30c6 || base === 0x30c8;
  return early || late ? kana + 1 : 0;
}

function textOf(codes: Uint16Array, count: number): string {
  const pieces: string[] = [];
  for (let start = 0; start < count; start += 8192) {
    pieces.push(
      String.fromCharCode.apply(null, codes.subarray(start, Math.min(start + 8192, count)) as unknown as number[]),
    );
  }
  return pieces.join('');
}
