import { readChoice } from '../outlines/choices';
import type { Report, ReportFix, RuleContext } from '../context';
import type { SectionChoiceRule } from '../rule-definitions';
import { isJapanese } from '../text/normalise';
import { plainContent } from '../outlines/outline-content';
import { languageOf } from '../outlines/outline-lines';
import type { OutlineSection } from '../outlines/outlines';
import type { Language, TextEdit } from '../types';

/** A mark behind which a value may stand. */
const MARKED = /[:：﹕∶;；】］\])）」』>＞》〉|｜=＝→⇒‐–—―－-][*＊_]*$/;
/** Behind it a value needs no space. */
const WIDE = /[：】］」』》〉][*＊_]*$/;
/** A box to tick, before a choice. */
const BOX = /(?:[□☐☑☒■✓✔●○◯][^\S\r\n]*)?$/;
/** What ends the words that stand in place of a choice. */
const PHRASE_END = /[\r\n。．;；、，(（]|[.,](?:\s|$)|\s[-–—]\s/;
/** A longer value is a remark of its own and stays, in columns. */
const LONGEST_PHRASE = 24;

/** Reports choices that are not made, or not one of those offered; a fix a choice. */
export function sectionChoice(rule: SectionChoiceRule, context: RuleContext): Report[] {
  const outline = context.outline(rule.outline);
  if (!outline) return [];
  const { text } = context.note;
  return outline.sections.flatMap((section) => {
    const { definition, content, label } = section;
    if (definition.content !== 'choice') return [];
    const plain = plainContent(text, section, outline);
    const reading = readChoice(plain, section.labels);
    if (reading.state === 'made') return [];
    const start = content.start + reading.start;
    const end = content.start + reading.end;
    const language = reading.state === 'many' ? languageOf(text, { start, end }) : section.language;
    const places = placesOf(text, plain, section, reading);
    const fixes = (definition.choices ?? []).map((choice) => fixOf(choice[language][0] ?? '', places, plain, section));
    const range =
      reading.state === 'none'
        ? { start: label.end, end: label.end }
        : { start, end: trimmed(text, start, reading.state === 'other' ? content.end : end) };
    return [{ ...range, values: valuesOf(section), fixes }];
  });
}

function valuesOf({ definition: { labels, choices = [] } }: OutlineSection) {
  const all = (language: Language) => choices.map((choice) => choice[language][0] ?? '').join(' / ');
  return {
    section: { ja: labels.ja[0] ?? '', en: labels.en[0] ?? '' },
    choices: { ja: all('ja'), en: all('en') },
  };
}

/** A place for the choice, in offsets of the note's text, and what has to stand before and behind it. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly behind: string;
}

/** Where the choice may go, the best place first. */
function placesOf(
  text: string,
  plain: string,
  section: OutlineSection,
  { state, start, end }: ReturnType<typeof readChoice>,
): Place[] {
  const { content } = section;
  const at = (from: number, to: number, behind = ''): Place => {
    const stop = content.start + to;
    const joins = stop === content.end && !/^[\r\n]?$/.test(text[stop] ?? '');
    return { start: content.start + from, end: stop, before: '', behind: joins ? ' ' : behind };
  };
  const wholeLine = at(start, start + /^[^\r\n]*/.exec(plain.slice(start))![0].trimEnd().length);
  const all = at(start, plain.trimEnd().length);
  if (state === 'many') return [at(start - BOX.exec(plain.slice(0, start))![0].length, end), wholeLine, all];
  const behindLabel = besideLabel(text, section);
  if (state === 'none' || /[\r\n]/.test(plain.slice(0, start))) return [behindLabel, all];
  const stop = plain.slice(start).search(PHRASE_END);
  const phrase = plain.slice(start, stop < 0 ? plain.length : start + stop).trimEnd();
  const short = columnsOf(phrase) <= LONGEST_PHRASE;
  return short ? [at(start, start + phrase.length), wholeLine, all] : [at(start, start, ' - '), wholeLine, all];
}

/** Directly behind the label, in place of the spaces and marks there. */
function besideLabel(text: string, { label, content }: OutlineSection): Place {
  const blanks = /^[^\p{L}\p{N}\r\n#＃(（[［{]*/u.exec(text.slice(label.end, content.end))![0].length;
  const end = label.end + blanks;
  const written = text.slice(label.start, label.end);
  const alone = /^[\r\n]?$/.test(text[end] ?? '');
  const before = MARKED.test(written) ? (WIDE.test(written) ? '' : ' ') : ': ';
  return { start: label.end, end, before, behind: alone ? '' : ' ' };
}

/** At the first place where the choice then reads as made. */
function fixOf(
  choice: string,
  places: readonly Place[],
  plain: string,
  { content, labels }: OutlineSection,
): ReportFix {
  const edits = places.map(({ start, end, before, behind }): TextEdit => ({
    start,
    end,
    text: before + choice + behind,
  }));
  const reads = ({ start, end, text }: TextEdit) =>
    readChoice(plain.slice(0, start - content.start) + text + plain.slice(end - content.start), labels).state ===
    'made';
  return { safe: false, edits: [edits.find(reads) ?? edits.at(-1)!], values: { choice } };
}

function columnsOf(text: string): number {
  let columns = 0;
  for (let index = 0; index < text.length; index++) columns += isJapanese(text.charCodeAt(index)) ? 2 : 1;
  return columns;
}

function trimmed(text: string, start: number, end: number): number {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))![0];
  return start + line.trimEnd().length;
}
