import { tagAt } from './codes-signs';
import type { CodeTag } from './codes-signs';
import type { CompiledCodeList } from './codes-words';
import type { Line } from '../text/lines';
import type { Range } from '../types';

export type { CodeTag } from './codes-signs';
export { compileCodeList } from './codes-words';
export type { CompiledCodeList } from './codes-words';

/** Something in tag position that is a tag of the list, or may be meant as one. Offsets are those of the note's own text. */
export interface CodeUse extends Range {
  /** The line that it opens. */
  readonly line: Line;
  /** The codes that it stands for, as the list has them; empty when it is none of the list. */
  readonly codes: readonly string[];
  /** Whether a search for the tag finds it. */
  readonly wellFormed: boolean;
  /** Its tags: several where one follows the other. */
  readonly tags: readonly CodeTag[];
  /** Where begins what the line says, behind a dash or colon. */
  readonly body: number;
  /** Whether it stands behind a label on the label's own line. */
  readonly labelled: boolean;
}

/** What may stand between two tags of one line. */
const BETWEEN = /^(?:\*\*|__)?[\s\u3000]*[+/／＋、,・&]?[\s\u3000]*(?:\*\*|__)?/;
const BEHIND = /^(?:\*\*|__)?[\s\u3000]*(?:[-‐–—−:：][\s\u3000]*)?/;
/** A colon further behind is not that of a label. */
const LABEL_LENGTH = 160;
/** More tags in a row than these say nothing. */
const MOST_TAGS = 8;

/** Finds what stands in tag position: one use a line at most. */
export function readCodes(text: string, lines: readonly Line[], list: CompiledCodeList): readonly CodeUse[] {
  const uses: CodeUse[] = [];
  for (const line of lines) {
    const use = useAt(text, line, line.content, list, false) ?? labelledUse(text, line, list);
    if (use) uses.push(use);
  }
  return uses;
}

function useAt(text: string, line: Line, start: number, list: CompiledCodeList, labelled: boolean): CodeUse | null {
  const first = tagAt(text, start, line.end, list, true);
  if (!first) return null;
  const tags = [first];
  while (tags.length < MOST_TAGS) {
    const from = tags.at(-1)!.end;
    const gap = BETWEEN.exec(text.slice(from, Math.min(line.end, from + 20)))![0].length;
    const next = tagAt(text, from + gap, line.end, list, false);
    if (!next || next.onlyExpected) break;
    tags.push(next);
  }
  const { end } = tags.at(-1)!;
  return {
    start,
    end,
    line,
    codes: [...new Set(tags.flatMap((tag) => tag.codes))],
    wellFormed: tags.every((tag) => tag.wellFormed),
    tags,
    body: end + BEHIND.exec(text.slice(end, Math.min(line.end, end + 40)))![0].length,
    labelled,
  };
}

/** A tag in square brackets directly behind the first colon of a line: 「対象: [ALPHA] …」. */
function labelledUse(text: string, line: Line, list: CompiledCodeList): CodeUse | null {
  const head = text.slice(line.content, Math.min(line.end, line.content + LABEL_LENGTH));
  const gap = /^[^:：]+[:：](?:\*\*|__)?[\s\u3000]*(?:[(（][^()（）]*[)）][\s\u3000]*)?(?=[[［【])/.exec(head)?.[0]
    .length;
  return gap === undefined ? null : useAt(text, line, line.content + gap, list, true);
}
