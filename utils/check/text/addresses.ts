import type { Range } from '../types';

/** How far an address is followed back from its mark; longer host names do not exist. */
const BACK = 253;

/**
 * Finds web and mail addresses: with a scheme, beginning with `www.`, a host and a path, or a mailbox.
 * Ranges are in order and do not overlap. Takes time in proportion to the text.
 */
export function findAddresses(text: string): readonly Range[] {
  if (!text.includes('/') && !text.includes('@') && !/www\./i.test(text)) return [];
  const found: Range[] = [];
  let floor = 0;
  for (let index = 0; index < text.length; index++) {
    const start = addressStart(text, index, floor);
    if (start < 0) continue;
    let end = index + 1;
    while (end < text.length && isAddressUnit(text.charCodeAt(end))) end++;
    while (end > index + 1 && '.,;:!?)\'"]>'.includes(text[end - 1]!)) end--;
    found.push({ start, end });
    floor = end;
    index = end - 1;
  }
  return found;
}

/** Where the address begins whose mark (`://`, `/`, `@`, `www.`) stands at `index`, or -1. */
function addressStart(text: string, index: number, floor: number): number {
  const char = text[index];
  if (char === ':' && text.startsWith('://', index)) {
    const start = hostStart(text, index, floor);
    return start < index ? start : -1;
  }
  if (char === '@') {
    const start = hostStart(text, index, floor);
    return start < index && /^@[\w-]+\.[a-z]/i.test(text.slice(index, index + 80)) ? start : -1;
  }
  if (char === '/') {
    const start = hostStart(text, index, floor);
    return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}$/i.test(text.slice(start, index)) ? start : -1;
  }
  if ((char === 'w' || char === 'W') && /^www\.\w/i.test(text.slice(index, index + 5))) return index;
  return -1;
}

function hostStart(text: string, index: number, floor: number): number {
  let start = index;
  const limit = Math.max(floor, index - BACK);
  while (start > limit && /[\w.+-]/.test(text[start - 1]!)) start--;
  return start;
}

function isAddressUnit(code: number): boolean {
  return code > 0x20 && code < 0x7f && code !== 0x22 && code !== 0x3c && code !== 0x3e;
}
