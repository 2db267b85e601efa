import { readChoice } from './choices';
import type { ChoiceReading } from './choices';
import { namesIn } from '../codes/codes-names';
import { entriesOf } from '../codes/codes-section';
import type { RuleContext } from '../context';
import { toSource } from '../text/normalise';
import type { Outline, OutlineSection } from './outlines';
import { listName } from '../text/reading';
import { blanked } from '../text/squeeze';
import type { Range } from '../types';

const HASHTAG = /[#＃][\p{L}\p{N}_-]+/gu;

/** The section's content with blanks where a hint or a hashtag stands: offsets of the content hold. */
export function plainContent(text: string, { content }: OutlineSection, { hints }: Outline): string {
  return blanked(text, content, hints).replace(HASHTAG, (tag) => ' '.repeat(tag.length));
}

/** The choice that a section holds, with offsets of the note's text. */
export function choiceOf(section: OutlineSection, outline: Outline, text: string): ChoiceReading {
  const { state, start, end } = readChoice(plainContent(text, section, outline), section.labels);
  return { state, start: section.content.start + start, end: section.content.start + end };
}

/** Whether a section has what it has to have at least; a choice is not asked for here. */
export function isFilled(section: OutlineSection, outline: Outline, context: RuleContext): boolean {
  const { content } = section.definition;
  if (content === 'text') return saysSomething(plainContent(context.note.text, section, outline));
  return content !== 'codes' || codePlaces(section, context).length > 0;
}

/** The tags of the section's list and the names that stand in the section, in no order. */
function codePlaces({ definition, content }: OutlineSection, context: RuleContext): readonly Range[] {
  const { list } = definition;
  if (list === undefined) return [];
  const names = namesIn(context, list).filter(({ certain }) => certain);
  return [...context.codes(list).uses, ...names].filter(
    ({ start, end }) => start >= content.start && end <= content.end,
  );
}

/** Whether an entry of a section of tags says something besides its tag and name. */
export function hasStatus(section: OutlineSection, outline: Outline, id: string, context: RuleContext): boolean {
  const { definition, content } = section;
  const { list, nothing } = definition;
  if (list === undefined) return false;
  const { normal, matches } = context.reading;
  const words = nothing === undefined ? [] : matches.all(listName.vocabulary(nothing));
  const silent = [
    ...outline.hints,
    ...namesIn(context, list),
    ...words.map((match) => toSource(normal, match.start, match.end)),
  ].sort((one, other) => one.start - other.start);
  const plain = blanked(context.note.text, content, silent);
  const says = (start: number, end: number) =>
    saysSomething(plain.slice(start - content.start, end - content.start).replace(HASHTAG, ''));
  return entriesOf(context, { outline: id, section: definition.id, list }).some(
    ({ use, name, line, rest }) =>
      (use ?? name) !== null &&
      [{ ...line, content: use?.body ?? line.content }, ...rest].some((each) => says(each.content, each.end)),
  );
}

function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
