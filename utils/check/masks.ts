import type { Range } from './types';

/** Ranges in order that are not searched for signals, such as hashtags. */
export type Mask = readonly Range[];

/** Whether a range shares a character with the mask. */
export function isMasked(mask: Mask, range: Range): boolean {
  let low = 0;
  let high = mask.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mask[middle]!.end <= range.start) low = middle + 1;
    else high = middle;
  }
  return low < mask.length && mask[low]!.start < range.end;
}
