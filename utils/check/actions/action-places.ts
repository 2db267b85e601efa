import { hasOwner, isNameBefore } from './action-owners';
import { LINE_REACH, linesBelow, scopeOf, startsWithAttribute } from './action-scope';
import { saysNothing } from './action-text';
import type { ActionDefinition } from '../definitions';
import type { Match } from '../text/phrases';
import { listName } from '../text/reading';
import type { Reading } from '../text/reading';
import { clauseAt, sentenceAt } from '../text/segments';
import type { TextLines } from '../text/text-lines';
import type { Range } from '../types';

/** A place of the normalised text that announces an action. */
export interface Announcement extends Range {
  /** Whether it names one: "next action: none" does not. */
  readonly names: boolean;
  /** Where the action's date and owner stand. */
  readonly scope: readonly Range[];
}

/** A text with more words that announce an action says nothing new by them. */
const MOST = 60;

/** All places that announce an action: labels and the like, and who is to do something. */
export function findAnnouncements(reading: Reading, lines: TextLines, definition: ActionDefinition): Announcement[] {
  const { matches } = reading;
  const attributes = [definition.dateLabels, definition.ownerLabels].map(listName.vocabulary);
  const found: Announcement[] = [];
  let end = 0;
  for (const label of matches.all(listName.vocabulary(definition.labels))) {
    if (found.length === MOST) break;
    if (label.start < end) continue;
    end = label.end;
    if (attributes.some((list) => matches.overlaps(list, label.start, label.end))) continue;
    const each = labelled(reading, lines, definition, label);
    if (each) found.push(each);
  }
  for (const act of matches.all(listName.vocabulary(definition.acts))) {
    if (found.length === MOST) break;
    const sentence = reading.sentences[sentenceAt(reading.sentences, act.start)];
    if (!sentence || !isToDo(reading, definition, act, sentence.end)) continue;
    found.push({
      start: sentence.start,
      end: sentence.end,
      names: true,
      scope: scopeOf(reading, lines, definition, sentence),
    });
  }
  return found;
}

/** Someone is to do this: "FM to send", "we will follow up", 「FM が送付する」. */
function isToDo(reading: Reading, definition: ActionDefinition, act: Match, sentenceEnd: number): boolean {
  const { matches, normal, sentences } = reading;
  const sentence = sentences[sentenceAt(sentences, act.start)]!;
  if (act.latin) {
    if (isNameBefore(reading, definition, act)) return true;
    const clause = clauseAt(sentence, act.start);
    return matches
      .within([listName.vocabulary(definition.owners)], clause.start, act.start)
      .some(
        (owner) =>
          reading.patterns.isToDo.test(normal.text.slice(owner.end, act.start)) &&
          isSubject(reading, owner, clause.start),
      );
  }
  const behind = normal.text.slice(act.end, Math.min(sentenceEnd, act.end + 16));
  if (!reading.patterns.willBeDone.test(behind)) return false;
  return hasOwner(reading, definition, Math.max(sentence.start, act.start - 80), act.start);
}

/** Whether an owner is the first of the clause, or of what follows "and" or "for". */
function isSubject(reading: Reading, owner: Match, clauseStart: number): boolean {
  return reading.patterns.subjectLead.test(
    reading.normal.text.slice(Math.max(clauseStart, owner.start - 30), owner.start),
  );
}

function labelled(reading: Reading, lines: TextLines, definition: ActionDefinition, label: Match): Announcement | null {
  const { text } = reading.normal;
  const line = lines.at(label.start);
  const behind = text.slice(label.end, Math.min(line.end, label.end + 60));
  const sign = reading.patterns.labelSign.exec(behind);
  const atHead = line.content >= label.start - 1 || /^[\s【[(*_#]*$/.test(text.slice(line.content, label.start));
  const closed = text[label.end - 1] === ':';
  if (!sign && !closed && !(atHead && /^[\s】\])*_.。]*$/.test(behind)))
    return inSentence(reading, lines, definition, label);
  const from = label.end + (sign?.[0].length ?? 0);
  const own = text.slice(from, Math.min(line.end, from + 60));
  const empty = /^[^\p{L}\p{N}]*$/u.test(own);
  const under = linesBelow(reading, lines, definition, line, !empty);
  const first = empty ? under.find((each) => !startsWithAttribute(reading, definition, each)) : null;
  const content = empty ? (first ? text.slice(first.start, Math.min(first.end, first.start + 60)) : '') : own;
  const sentence = reading.sentences[sentenceAt(reading.sentences, label.start)]!;
  const head = { start: Math.min(sentence.start, label.start), end: Math.min(line.end, label.start + LINE_REACH) };
  return {
    start: label.start,
    end: empty ? label.end : head.end,
    names: !saysNothing(content) || (/^ ?-+ ?\p{L}/u.test(content) && !saysNothing(content.replace(/^[ -]+/, ''))),
    scope: [head, ...under],
  };
}

/** 「次のステップは要件の整理です」; "we discussed next steps" names none. */
function inSentence(
  reading: Reading,
  lines: TextLines,
  definition: ActionDefinition,
  label: Match,
): Announcement | null {
  const { normal, sentences } = reading;
  const sentence = sentences[sentenceAt(sentences, label.start)];
  if (!sentence) return null;
  const clause = clauseAt(sentence, label.start);
  const before = normal.text.slice(Math.max(sentence.start, label.start - 60), label.start);
  const behind = normal.text.slice(label.end, Math.min(sentence.end, label.end + 60));
  if (reading.patterns.spokenOfBehind.test(behind)) return null;
  if (
    !sentence.japanese &&
    reading.patterns.spokenOfBefore.test(normal.text.slice(clause.start, label.start).slice(-60))
  )
    return null;
  const none =
    saysNothing(behind.replace(/^(?:\p{L}+ )?(?:is|are|was|were|remains?) /u, '')) && !/\p{L}{3}/u.test(before);
  const denied =
    /\b(?:no|without|any|not)(?: [a-z]+)? $/.test(before) ||
    /^(?:[はもが]|について|に関して)*(?:まだ|特に|現時点では?|決まって)*(?:いない|ない|なし|未定|未決|ありません|いません)/.test(
      behind,
    );
  const { start, end } = sentence;
  return { start, end, names: !none && !denied, scope: scopeOf(reading, lines, definition, sentence) };
}
