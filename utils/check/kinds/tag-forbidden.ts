import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import { boxAt } from '../note-fields';
import type { Box } from '../note-fields';
import type { TagForbiddenRule } from '../rule-definitions';
import { isJapanese } from '../text/normalise';
import type { TagUse } from '../tags';
import type { TextEdit } from '../types';

/** Reports a tag that the note must not carry, once a box; the fix takes out every use in it with the space around it. */
export function tagForbidden(rule: TagForbiddenRule, context: RuleContext): Report[] {
  const uses = context.tags[rule.tag] ?? [];
  if (uses.length === 0 || !holds(rule.when, context)) return [];
  return context.boxes.flatMap((box) => {
    const inside = uses.filter((use) => boxAt(context.boxes, use.start) === box);
    const [first] = inside;
    if (!first) return [];
    return [{ start: first.start, end: first.end, fixes: [{ safe: false, edits: removalsIn(box, inside, context) }] }];
  });
}

/** In a text of its own, so that the ends of a box are those of a text. */
function removalsIn({ start, end }: Box, uses: readonly TagUse[], { text }: RuleContext): TextEdit[] {
  const own = uses.map((use) => ({ ...use, start: use.start - start, end: use.end - start }));
  const edits = removals(text.slice(start, end), own);
  return edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
}

function removals(text: string, uses: readonly TagUse[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const use of uses) {
    const edit = removal(text, use);
    const last = edits.at(-1);
    if (last && edit.start < last.end) edits[edits.length - 1] = { start: last.start, end: edit.end, text: edit.text };
    else edits.push(edit);
  }
  return edits;
}

/** A line that holds nothing else goes with its line break; between words one space stays, as Japanese has none. */
function removal(text: string, use: TagUse): TextEdit {
  let { start, end } = use;
  while (start > 0 && isBlank(text[start - 1]!)) start--;
  while (end < text.length && isBlank(text[end]!)) end++;
  const opensLine = start === 0 || isNewline(text[start - 1]!);
  const closesLine = end === text.length || isNewline(text[end]!);
  if (opensLine && closesLine) {
    if (start > 0) return { start: start - lengthOfNewlineBefore(text, start), end, text: '' };
    return { start, end: end + lengthOfNewlineBehind(text, end), text: '' };
  }
  if (opensLine) return { start: use.start, end, text: '' };
  if (closesLine) return { start, end: use.end, text: '' };
  const spaced = use.glued || start < use.start || end > use.end;
  return {
    start,
    end,
    text: spaced && isApart(text, start, end) ? ' ' : '',
  };
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\u3000';
}

function isNewline(char: string): boolean {
  return char === '\n' || char === '\r';
}

/** Whether what comes together would need a space: not beside punctuation that closes, nor between Japanese characters. */
function isApart(text: string, before: number, behind: number): boolean {
  if (/[\p{Pe}\p{Pf},.;:!?、。]/u.test(text[behind]!)) return false;
  return !isJapanese(text.charCodeAt(before - 1)) || !isJapanese(text.charCodeAt(behind));
}

function lengthOfNewlineBefore(text: string, offset: number): number {
  return text.slice(Math.max(0, offset - 2), offset) === '\r\n' ? 2 : 1;
}

function lengthOfNewlineBehind(text: string, offset: number): number {
  if (offset >= text.length) return 0;
  return text.startsWith('\r\n', offset) ? 2 : 1;
}
