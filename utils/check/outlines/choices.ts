import { isMadeOf } from './outline-labels';
import type { SectionLabels } from './outline-labels';
import { squeeze, standsAt } from '../text/squeeze';
import type { Squeezed } from '../text/squeeze';
import type { Range } from '../types';

/** What stands where a choice has to be made. Offsets are those of the value. */
export interface ChoiceReading extends Range {
  /** `made`: one; `many`: several that stand side by side, from `start` to `end`; `other`: none of them; `none`: nothing. */
  readonly state: 'made' | 'many' | 'other' | 'none';
}

/** A longer value is read no further, in UTF-16 units. */
const LONGEST = 400;
/** What may stand between choices that are merely listed. */
const LISTED = /^[^\p{L}\p{N}]*(?:or|and|to|または|もしくは|あるいは|及び|および|か|と|から)?[^\p{L}\p{N}]*$/iu;
/** Between choices that are listed whatever comes behind them. */
const LISTING = /[/／|｜・･→⇒□☐☑■]|\bor\b|または|もしくは|あるいは/i;
/** Behind a choice: it is not made, or not yet. */
const UNDONE =
  /^\s*(?:[ではじゃにしてきされい]{0,8}(?:な[いくかし]|ません|ず)|(?:する|した)?(?:予定|見込|まで|に向け|前|待ち|する)|へ|中)/;

/** Reads what stands where one of the section's choices has to be. */
export function readChoice(value: string, labels: SectionLabels): ChoiceReading {
  const stretch = squeeze(value, 0, Math.min(value.length, LONGEST));
  const found = findChoices(stretch, labels);
  const [first] = found;
  const from = stretch.starts[0] ?? 0;
  const other = { state: 'other', start: from, end: stretch.ends.at(-1) ?? from } as const;
  if (!first) return stretch.key === '' ? { ...other, state: 'none' } : other;
  const start = stretch.starts[first.from]!;
  let end = stretch.ends[first.to - 1]!;
  const led = isMadeOf(squeeze(value, 0, start), labels, 0);
  if (!led || UNDONE.test(value.slice(end, end + 24))) return other;
  let many = false;
  for (const [index, next] of found.slice(1).entries()) {
    const between = value.slice(end, stretch.starts[next.from]);
    if (!LISTED.test(between)) break;
    const nextEnd = stretch.ends[next.to - 1]!;
    const following = found[index + 2];
    const goesOn = following && LISTED.test(value.slice(nextEnd, stretch.starts[following.from]));
    if (!LISTING.test(between) && !goesOn && !isClosed(value.slice(nextEnd, nextEnd + 40))) break;
    if (next.index !== first.index) many = true;
    end = nextEnd;
  }
  return { state: many ? 'many' : 'made', start, end };
}

/** Whether nothing, a mark or a line end follows: no word that would make a remark of the choice. */
function isClosed(behind: string): boolean {
  return /^[^\S\r\n]*(?:[\r\n]|$|[^\p{L}\p{N}\s])/u.test(behind.slice(0, 40));
}

/** All choices in a stretch, in order; at one place the longest. */
function findChoices(stretch: Squeezed, { choices }: SectionLabels): { from: number; to: number; index: number }[] {
  const found: { from: number; to: number; index: number }[] = [];
  for (let at = 0; at < stretch.key.length; at++) {
    const choice = choices.find(({ key }) => standsAt(stretch, key, at));
    if (!choice) continue;
    found.push({ from: at, to: at + choice.key.length, index: choice.index });
    at += choice.key.length - 1;
  }
  return found;
}
