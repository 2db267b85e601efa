import type { ActionDefinition } from '../definitions';
import { saysNothing } from './action-text';
import type { Match } from '../text/phrases';
import { listName } from '../text/reading';
import type { Reading } from '../text/reading';
import type { Range } from '../types';
import { toSource } from '../text/normalise';

/** Behind an owner who is only given something, or whose matters are spoken of: 「お客様に資料を送付」「お客様の環境」. */
const ONLY_GIVEN =
  /^(?:様|さん|氏)?(?:へ|宛|あて|向け|からの(?!依頼)|を(?!中心|主体|リード)|の(?![^、。\n]{1,12}(?:が|より|にて|側で|待ち)))/;
const IN_NEED = /^(?:様|さん|氏)?に(?![てよ])/;
const ASKED = /いただ|頂|もら|依頼|お願い|委ね|任せ|担当|対応|ほしい|欲しい|割り当|アサイン/;
/** Before one who is only given something: "send the deck to the customer". */
const GIVEN_TO =
  /(?<!\b(?:assigned|up|belongs?|over|owned|lies|back|delegated)) (?:to|for) (?:the |our |their |your |each )?$/;
const HONORIFIC =
  /(?:(?<=[\p{L}\p{N})])(?<![仕同模多一神王皆])様(?![子々式])|(?<=[\p{L})])(?<!たく|皆)さん|(?<=[\p{L})])氏(?!名)|[a-z]-san\b|\b(?:mr|ms|mrs)\.? [a-z]|@[a-z]{2,})/gu;

/** Whether someone who may own the action is named from `start` to `end` of the normalised text. */
export function hasOwner(reading: Reading, definition: ActionDefinition, start: number, end: number): boolean {
  const { matches, normal } = reading;
  const labels = matches.within([listName.vocabulary(definition.ownerLabels)], start, end);
  if (labels.some((label) => isFilledLabel(reading, label, end))) return true;
  const owners = matches.within([listName.vocabulary(definition.owners)], start, end);
  if (owners.some((owner) => owns(reading, definition, owner, end, labels))) return true;
  for (const match of normal.text.slice(start, end).matchAll(HONORIFIC)) {
    const at = start + match.index;
    const covered = matches.overlaps(listName.vocabulary(definition.owners), at, at + 1);
    if (!covered && !isOnlyGiven(normal.text, at, at + match[0].length, end)) return true;
  }
  return namedActor(reading, definition, start, end);
}

/** 「担当: 田中」, "owner - John". */
function isFilledLabel(reading: Reading, label: Range, end: number): boolean {
  const behind = reading.normal.text.slice(label.end, Math.min(end, label.end + 40));
  const sign = /^ ?(?:[:=→]|は| - | is )/.exec(behind);
  return sign !== null && !saysNothing(behind.slice(sign[0].length).split('\n')[0]!);
}

function owns(
  reading: Reading,
  definition: ActionDefinition,
  owner: Match,
  end: number,
  labels: readonly Match[],
): boolean {
  const { text } = reading.normal;
  if (labels.some((label) => label.start <= owner.start && label.end >= owner.end)) {
    const behind = text.slice(owner.end, owner.end + 8);
    if (/^ ?(?:[:=→]|は(?:[^ぁ-ん]|\n|$)|$|\n|未定|不明|者?未)/.test(behind)) return false;
  }
  if (/^ ?(?:team )?(?:の|'s )/.test(text.slice(owner.end, owner.end + 8))) {
    const tasks = [listName.vocabulary(definition.labels)];
    if (reading.matches.within(tasks, owner.end, owner.end + 24).length > 0) return true;
  }
  return !isOnlyGiven(text, owner.start, owner.end, end);
}

function isOnlyGiven(text: string, start: number, end: number, limit: number): boolean {
  const behind = text.slice(end, Math.min(limit, end + 24));
  if (ONLY_GIVEN.test(behind) || /^(?:様)?'s /.test(behind)) return true;
  if (IN_NEED.test(behind)) return !ASKED.test(text.slice(end, Math.min(limit, end + 40)).split(/[。\n]/)[0]!);
  const before = text.slice(Math.max(0, start - 24), start);
  return GIVEN_TO.test(before) && !/^(?: team| side| it)? to /.test(behind);
}

/** "John to send": the first word of a clause, in capitals, that is to do something. */
function namedActor(reading: Reading, definition: ActionDefinition, start: number, end: number): boolean {
  return reading.matches
    .within([listName.vocabulary(definition.acts)], start, end)
    .some((act) => isNameBefore(reading, definition, act));
}

const ACTS_BEFORE =
  /(?:^|[:\-–,;(.\n•・*>]\s*|\band )([A-Z][\p{Ll}'’]+(?:(?: [A-Z][\p{Ll}'’]+)| [A-Z]\.?)?(?: (?:and|&) [A-Z]\p{Ll}+)?) (?:to|will|is going to|shall|should)(?: also| then)? $/u;

/** Whether a name with "to" or "will" stands before a verb. */
export function isNameBefore(reading: Reading, definition: ActionDefinition, act: Match): boolean {
  if (!act.latin) return false;
  const { normal, matches } = reading;
  const place = toSource(normal, act.start, act.end).start;
  const before = normal.source.slice(Math.max(0, place - 48), place);
  const found = ACTS_BEFORE.exec(before);
  if (!found) return false;
  const first = found[1]!.split(' ')[0]!.toLowerCase();
  const at = normal.text.lastIndexOf(first, act.start);
  return at >= 0 && !matches.overlaps(listName.vocabulary(definition.notNames), at, at + first.length);
}
