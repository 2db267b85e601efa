import { readAction } from './actions/actions';
import type { ActionReading } from './actions/actions';
import { findAddresses } from './text/addresses';
import { readCodes } from './codes/codes';
import type { CodeUse } from './codes/codes';
import type { CompiledPack } from './compile';
import type { RuleContext } from './context';
import { readLines } from './text/lines';
import type { Line } from './text/lines';
import { MatchIndex } from './text/match-index';
import { normalise } from './text/normalise';
import { readOutline } from './outlines/outlines';
import type { Outline } from './outlines/outlines';
import { findPhrases } from './text/phrases';
import { segment } from './text/segments';
import { readSignals } from './signals/signals';
import { findTags } from './tags';
import { boxesOf, withOwnField } from './note-fields';
import type { TagUse } from './tags';
import type { Reading } from './text/reading';
import type { Note, Range } from './types';

/** Reads a note for the rules of a pack. What only some rules ask for is read when the first one asks. */
export function contextOf(given: Note, compiled: CompiledPack): RuleContext {
  const { pack } = compiled;
  const note = withOwnField(given, pack);
  const { text, boxes } = boxesOf(note, pack);
  const addresses = findAddresses(text);
  const tags: Record<string, readonly TagUse[]> = {};
  for (const [id, definition] of Object.entries(pack.tags)) tags[id] = findTags(text, addresses, definition);
  const blanks = Object.values(tags)
    .flat()
    .toSorted((one, other) => one.start - other.start);
  const reading = readText(text, compiled, addresses, blanks);
  let lines: readonly Line[] | undefined;
  const ownLines = () => (lines ??= readLines(note.text));
  const context: RuleContext = {
    note,
    text,
    boxes,
    reading,
    signals: readSignals(reading, pack.signals),
    tags,
    get lines() {
      return ownLines();
    },
    hashtag: (id) => pack.tags[id]?.tag ?? '',
    outline: once((id): Outline | null => {
      const outline = compiled.outlines[id];
      if (!outline?.definition.noteTypes.includes(note.noteType)) return null;
      return readOutline(note.text, ownLines(), outline);
    }),
    codes: once((id): { list: (typeof compiled.codeLists)[string]; uses: readonly CodeUse[] } => {
      const list = compiled.codeLists[id]!;
      return { list, uses: readCodes(note.text, ownLines(), list) };
    }),
    action: once((id): ActionReading => readAction(context, pack.actions[id]!, (field) => readText(field, compiled))),
  };
  return context;
}

/** Takes a text apart; `blanks` read like white space. */
function readText(
  text: string,
  compiled: CompiledPack,
  addresses: readonly Range[] = findAddresses(text),
  blanks: readonly Range[] = [],
): Reading {
  const normal = normalise(text, addresses, blanks);
  return {
    normal,
    sentences: segment(normal),
    matches: new MatchIndex(findPhrases(normal.text, compiled.book)),
    eventLists: compiled.eventLists,
    patterns: compiled.patterns,
  };
}

function once<T>(read: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    if (!known.has(id)) known.set(id, read(id));
    return known.get(id)!;
  };
}
