import type { OutlineDefinition, OutlineSectionDefinition } from '../definitions';
import { squeeze, standsAt } from '../text/squeeze';
import type { Squeezed } from '../text/squeeze';
import type { Language } from '../types';

/** A section's labels made ready for comparing. All words are squeezed: see `squeeze.ts`. */
export interface SectionLabels {
  readonly definition: OutlineSectionDefinition;
  readonly exact: ReadonlySet<string>;
  readonly shorts: ReadonlySet<string>;
  /** Word → the lists of `words` that it is of, a bit each; by first unit. */
  readonly words: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  /** All the bits. */
  readonly whole: number;
  /** The choices in every wording, the longest first. */
  readonly choices: readonly Choice[];
}

/** A wording of a choice. */
interface Choice {
  readonly key: string;
  /** Which of the section's choices it is. */
  readonly index: number;
}

/** How surely a line is a label: 0 in the very words, 1 in other words, 2 only in a text that is an outline anyway. */
export type LabelRank = 0 | 1 | 2;

/** Slips of the pen are looked through in labels of so many letters. */
const LONG = 10;
const LANGUAGES: readonly Language[] = ['ja', 'en'];

/** Makes the labels of a section ready for comparing, once a pack. */
export function compileLabels(definition: OutlineSectionDefinition, { fillers }: OutlineDefinition): SectionLabels {
  const bits = new Map<string, number>();
  const add = (word: string, bit: number) => {
    const { key } = squeeze(word);
    bits.set(key, (bits.get(key) ?? 0) | bit);
  };
  for (const word of [...fillers, ...(definition.extras ?? [])]) add(word, 0);
  for (const [index, list] of definition.words.entries()) for (const word of list) add(word, 1 << index);
  const words = new Map<string, [string, number][]>();
  for (const [word, bit] of bits) {
    const same = words.get(word[0] ?? '');
    if (same) same.push([word, bit]);
    else words.set(word[0] ?? '', [[word, bit]]);
  }
  return {
    definition,
    exact: keysOf(LANGUAGES.flatMap((language) => definition.labels[language])),
    shorts: keysOf(definition.shorts ?? []),
    words,
    whole: (1 << definition.words.length) - 1,
    choices: choicesOf(definition),
  };
}

/**
 * How a stretch of text, squeezed, is the label of a section; null when it is not.
 * @param slips whether a slip of the pen is looked through
 */
export function rankOf(stretch: Squeezed, labels: SectionLabels, slips: boolean): LabelRank | null {
  if (labels.exact.has(stretch.key)) return 0;
  if (labels.shorts.has(stretch.key)) return 2;
  if (isMadeOf(stretch, labels, labels.whole)) return 1;
  if (slips) for (const label of labels.exact) if (isSlipOf(stretch.key, label)) return 1;
  return null;
}

/** Whether a word differs from a long label in one letter, two swapped ones, or one too many or too few. */
function isSlipOf(word: string, label: string): boolean {
  if (label.length < LONG || Math.abs(word.length - label.length) > 1) return false;
  let from = 0;
  while (word[from] === label[from]) from++;
  let to = 0;
  while (word.at(-1 - to) === label.at(-1 - to) && to < label.length - from && to < word.length - from) to++;
  const left = label.slice(from, label.length - to);
  const right = word.slice(from, word.length - to);
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === right[1]! + right[0]!);
}

/**
 * Whether a stretch is made of the section's label words and fillers alone, with a word of each list that is asked for.
 * @param wanted the lists, a bit each; 0 asks for none
 */
export function isMadeOf(stretch: Squeezed, { words }: SectionLabels, wanted: number): boolean {
  // For each unit the sets of lists with which it can be reached, a bit each.
  const reached = new Uint8Array(stretch.key.length + 1);
  reached[0] = 1;
  for (let at = 0; at < stretch.key.length; at++) {
    if (reached[at] === 0) continue;
    for (const [word, bits] of words.get(stretch.key[at]!) ?? []) {
      if (!standsAt(stretch, word, at)) continue;
      for (let set = 0; set < 8; set++) if (reached[at]! & (1 << set)) reached[at + word.length]! |= 1 << (set | bits);
    }
  }
  const sets = reached[stretch.key.length]!;
  return wanted === 0 ? sets !== 0 : (sets & (1 << wanted)) !== 0;
}

/** The first units of all labels and words: no other line can be a label. */
export function firstUnitsOf(sections: readonly SectionLabels[]): ReadonlySet<string> {
  const units = new Set<string>();
  for (const { exact, shorts, words } of sections) {
    for (const key of [...exact, ...shorts]) units.add(key[0] ?? '');
    for (const unit of words.keys()) units.add(unit);
  }
  return units;
}

function choicesOf({ choices = [] }: OutlineSectionDefinition): readonly Choice[] {
  return choices
    .flatMap((choice, index) =>
      [...keysOf(LANGUAGES.flatMap((language) => choice[language]))].map((key) => ({ key, index })),
    )
    .sort((one, other) => other.key.length - one.key.length);
}

function keysOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => squeeze(word).key).filter((key) => key !== ''));
}
