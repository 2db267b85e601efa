import { toldOf } from './action-dates';
import { hasOwner } from './action-owners';
import { findAnnouncements } from './action-places';
import type { Announcement } from './action-places';
import { scopeOf } from './action-scope';
import { saysNothing } from './action-text';
import type { RuleContext } from '../context';
import { findDates, lastDay } from './dates';
import type { DateMatch } from './dates';
import type { ActionDefinition } from '../definitions';
import { valueOf } from '../note-fields';
import { normalise, toSource } from '../text/normalise';
import { listName } from '../text/reading';
import type { Reading } from '../text/reading';
import { sentenceAt } from '../text/segments';
import { TextLines } from '../text/text-lines';
import type { Range } from '../types';

/** What a note and its form say of an action. Offsets are those of the note's own text. */
export interface ActionReading {
  readonly definition: ActionDefinition;
  /** Where the text names it, or null; a box of the form may name it all the same. */
  readonly place: Range | null;
  readonly named: boolean;
  readonly dated: boolean;
  readonly owned: boolean;
  /** Its date, `YYYY-MM-DD`, the last day that it may mean, and where it stands, where it has a year. */
  readonly date: { readonly day: string; readonly place: Range | null } | null;
}

/** Reads a text as the note's own is read. */
type ReadText = (text: string) => Reading;

/** What a text says of an action. Offsets are those of the normalised text. */
interface TextAction {
  readonly place: Range | null;
  readonly dates: readonly DateMatch[];
  readonly owned: boolean;
}

/** Reads the action out of the form's boxes and the text. */
export function readAction(context: RuleContext, definition: ActionDefinition, read: ReadText): ActionReading {
  const { reading, note } = context;
  const told = actionIn(reading, definition, note.today);
  const box = filledBox(context, definition.field);
  const inBox = box === null ? null : wholeOf(read(box), definition, note.today);
  const dateBox = filledBox(context, definition.dateField);
  const ownerBox = filledBox(context, definition.ownerField);
  const named = box !== null || told.place !== null;
  const source = (range: Range) => toSource(reading.normal, range.start, range.end);
  return {
    definition,
    place: told.place && source(told.place),
    named,
    dated: dateBox !== null || told.dates.length > 0 || (inBox !== null && inBox.dates.length > 0),
    owned: ownerBox !== null || told.owned || inBox?.owned === true,
    date: dateBox === null ? latest(inBox?.dates, told.dates, source) : dayOfBox(dateBox),
  };
}

/** The end of a text, where what is missing would be added. */
export function textEnd(text: string): Range {
  const end = text.trimEnd().length;
  return { start: end, end };
}

/** What a box holds, or null where it is not there, is empty, or says that there is nothing. */
function filledBox({ note }: RuleContext, field: string): string | null {
  const value = valueOf(note, field) ?? '';
  return saysNothing(normalise(value.slice(0, 200)).text) ? null : value;
}

function dayOfBox(written: string): ActionReading['date'] {
  const day = lastDay(normalise(written.slice(0, 40)).text.trim());
  return day === null ? null : { day, place: null };
}

/** The latest of the action's dates; null where one of them has no year. */
function latest(
  inBox: readonly DateMatch[] = [],
  inText: readonly DateMatch[],
  source: (range: Range) => Range,
): ActionReading['date'] {
  const all = [...inBox, ...inText];
  const last = all.toSorted((one, other) => (one.day ?? '').localeCompare(other.day ?? '')).at(-1);
  if (!last || all.some(({ day }) => day === null)) return null;
  return { day: last.day!, place: inText.includes(last) ? source(last) : null };
}

/** A box that holds nothing but the action: all its dates and people belong to it. */
function wholeOf(reading: Reading, definition: ActionDefinition, today: string | undefined): TextAction {
  const { normal, patterns } = reading;
  const whole = { start: 0, end: normal.text.length };
  const events = listName.vocabulary(definition.events);
  const dates = findDates(normal.text, patterns).filter((date) => toldOf(reading, date, events, today) !== 'past');
  return { place: whole, dates, owned: hasOwner(reading, definition, whole.start, whole.end) };
}

function actionIn(reading: Reading, definition: ActionDefinition, today: string | undefined): TextAction {
  const { normal, patterns } = reading;
  const lines = new TextLines(normal);
  const dates = findDates(normal.text, patterns);
  const events = listName.vocabulary(definition.events);
  const announced = findAnnouncements(reading, lines, definition);
  const isPast = (date: DateMatch) => toldOf(reading, date, events, today) === 'past';
  const told =
    announced.length > 0
      ? announced.filter(({ names }) => names)
      : dates
          .slice(0, MOST_DATES)
          .filter((date) => toldOf(reading, date, events, today) === 'to come')
          .map((date) => eventAt(reading, lines, definition, date));
  if (told.length === 0) return { place: null, dates: [], owned: false };
  const scope = [...told.flatMap((each) => each.scope), ...attributesOf(reading, lines, definition)];
  const within = dates.filter(({ start, end }) => scope.some((range) => start >= range.start && end <= range.end));
  return {
    place: told[0]!,
    dates: within.filter((date) => !isPast(date)),
    owned: scope.some(({ start, end }) => hasOwner(reading, definition, start, end)),
  };
}

/** A text with more dates says nothing new by them. */
const MOST_DATES = 60;

/** An event to come, with what may say whose it is. */
function eventAt(reading: Reading, lines: TextLines, definition: ActionDefinition, date: DateMatch): Announcement {
  const sentence = reading.sentences[sentenceAt(reading.sentences, date.start)]!;
  const { start, end } = sentence;
  return { start, end, names: true, scope: scopeOf(reading, lines, definition, sentence) };
}

/** "Next action owner: FM", wherever it stands. */
function attributesOf(reading: Reading, lines: TextLines, definition: ActionDefinition): Range[] {
  const lists = [definition.dateLabels, definition.ownerLabels].map(listName.vocabulary);
  return lists
    .flatMap((list) => reading.matches.all(list).slice(0, MOST_DATES))
    .filter(({ start, end }) => reading.matches.overlaps(listName.vocabulary(definition.labels), start, end))
    .map(({ start }) => ({ start, end: Math.min(lines.at(start).end, start + 80) }));
}
