import type { Mention } from './signals/causes';
import type { RuleContext } from './context';
import type { Condition, FieldCondition, SignalCondition } from './definitions';
import { valueOf } from './note-fields';
import { toSource } from './text/normalise';
import type { SignalHit } from './signals/signals';
import type { Range } from './types';

/**
 * Whether a condition holds for a note.
 * @param field the box that a finding is about, where one has been made and it is not the note's own
 */
export function holds(condition: Condition, context: RuleContext, field?: string): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, context, field));
  if ('any' in condition) return condition.any.some((each) => holds(each, context, field));
  if ('not' in condition) return !holds(condition.not, context, field);
  if ('noteType' in condition) return condition.noteType.includes(context.note.noteType);
  if ('role' in condition) return context.note.role !== undefined && condition.role.includes(context.note.role);
  if ('tag' in condition) return (context.tags[condition.tag] ?? []).length > 0;
  if ('outline' in condition) return context.outline(condition.outline) !== null;
  if ('field' in condition) return fieldIs(condition, context);
  if ('enforced' in condition) return isEnforced(context, field) === condition.enforced;
  return groundsOfSignal(condition, context).length > 0;
}

/** White space alone is empty. */
function fieldIs({ field, is }: FieldCondition, context: RuleContext): boolean {
  const value = valueOf(context.note, field);
  if (value === undefined) return is === 'absent';
  return is === (value.trim() === '' ? 'empty' : 'filled');
}

function isEnforced({ note }: RuleContext, field = note.ownField ?? 'note'): boolean {
  return note.enforced?.includes(field) ?? false;
}

/** The first place of the text that gives cause for a condition, or null where none does. */
export function groundOf(condition: Condition, context: RuleContext): Range | null {
  if ('all' in condition) return firstOf(condition.all, context);
  if ('any' in condition) return firstOf(condition.any, context);
  if (!('signal' in condition)) return null;
  const [first] = groundsOfSignal(condition, context);
  return first ? toSource(context.reading.normal, first.start, first.end) : null;
}

function firstOf(conditions: readonly Condition[], context: RuleContext): Range | null {
  for (const each of conditions) {
    const ground = groundOf(each, context);
    if (ground) return ground;
  }
  return null;
}

/** Places in the normalised text. */
function groundsOfSignal(condition: SignalCondition, context: RuleContext): Range[] {
  const { mentions, events } = context.signals;
  const grounds: Range[] = [];
  for (const mention of mentions) {
    if (condition.signal.includes(mention.signal)) grounds.push(mention.match);
  }
  for (const event of events) {
    if (!condition.signal.includes(event.signal)) continue;
    if (condition.unlessBecauseOfOther !== undefined && event.otherCause) continue;
    if (condition.because === undefined) grounds.push(event);
    else {
      const mention = tiedMention(context, event, condition.because);
      if (mention) grounds.push(joined(event, mention));
    }
  }
  return grounds.sort((one, other) => one.start - other.start);
}

/** The mention of a topic that an event is put down to: in the same or a neighbouring sentence, or in the heading over it. */
function tiedMention(context: RuleContext, event: SignalHit, topic: string): Mention | null {
  if (event.otherCause) return null;
  const { sentences } = context.reading;
  const { ordinal: place, heading } = sentences[event.sentenceIndex]!;
  const near = (mention: Mention) => Math.abs(sentences[mention.sentenceIndex]!.ordinal - place);
  const of = mentionsAround(context, event.sentenceIndex, heading).filter((mention) => mention.signal === topic);
  return (
    of.find((mention) => mention.sentenceIndex === event.sentenceIndex) ??
    of.find((mention) => near(mention) === 0) ??
    of.find((mention) => near(mention) === 1) ??
    of.find((mention) => heading >= 0 && mention.sentenceIndex === heading) ??
    null
  );
}

/** The mentions in the sentences next to one, headings between them counted, and in the heading over it. */
function mentionsAround(context: RuleContext, sentenceIndex: number, heading: number): Mention[] {
  const { mentions } = context.signals;
  const near: Mention[] = [];
  for (let index = firstIn(mentions, sentenceIndex - AROUND); index < mentions.length; index++) {
    if (mentions[index]!.sentenceIndex > sentenceIndex + AROUND) break;
    near.push(mentions[index]!);
  }
  if (heading >= 0)
    for (let index = firstIn(mentions, heading); mentions[index]?.sentenceIndex === heading; index++)
      near.push(mentions[index]!);
  return near;
}

/** A neighbour may stand behind this many headings. */
const AROUND = 4;

function firstIn(mentions: readonly Mention[], sentenceIndex: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.sentenceIndex < sentenceIndex) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joined(event: SignalHit, mention: Mention): Range {
  if (mention.sentenceIndex !== event.sentenceIndex) return event;
  return { start: Math.min(event.start, mention.match.start), end: Math.max(event.end, mention.match.end) };
}
