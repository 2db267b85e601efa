import { namesIn } from '../codes/codes-names';
import { entriesOf } from '../codes/codes-section';
import type { CodeEntry } from '../codes/codes-section';
import { halfWidth } from '../codes/codes-signs';
import { wordOf } from '../codes/codes-words';
import type { Report, ReportFix, RuleContext } from '../context';
import type { CodeNoStatusRule } from '../rule-definitions';
import { removalOf } from '../codes/line-removal';
import type { Line } from '../text/lines';
import { toSource } from '../text/normalise';
import { listName } from '../text/reading';

/** Of more lines than these only the first offers the fix for all, so that what is reported grows no faster than the text. */
const MOST_WITH_ALL = 50;
/** What may stand around and between names: spaces, bold marks, parentheses, and what joins words. */
const JOINS = /^[\s()*_+/,、・&と]+/;
/** What may stand where a status should. */
const SIGNS = /^[\s()*_+/,、・&:;.。|~〜…=>→‐‑–—―−ー-]+/;

/** Reports a tag and name without a word behind them; the fixes remove the line, or all such lines. */
export function codeNoStatus(rule: CodeNoStatusRule, context: RuleContext): Report[] {
  const entries = entriesOf(context, rule).filter(({ use }) => use);
  if (entries.length === 0) return [];
  const says = speakerOf(rule, context);
  const silent = entries.filter(({ use, line, rest }) => !says(use!.body, line.end) && !rest.some(saysAnything));
  const all: ReportFix = { safe: false, all: true, edits: removalOf(context, silent.flatMap(linesOf)) };
  return silent.map((entry, index) => {
    const { use, line } = entry;
    const fixes: ReportFix[] = [{ safe: false, edits: removalOf(context, linesOf(entry)) }];
    if (silent.length > 1 && (index === 0 || silent.length <= MOST_WITH_ALL)) fixes.push(all);
    return {
      start: use!.start,
      end: trimmedEnd(context.note.text, line),
      values: { tag: context.text.slice(use!.start, use!.end) },
      fixes,
    };
  });

  function saysAnything({ content, end }: Line): boolean {
    return says(content, end);
  }
}

function linesOf({ line, rest }: CodeEntry): readonly Line[] {
  return [line, ...rest];
}

/** Tells whether a stretch of a line says more than names, and words that say nothing. */
function speakerOf(rule: CodeNoStatusRule, context: RuleContext): (start: number, end: number) => boolean {
  const { normal, matches } = context.reading;
  const { text } = context.note;
  const { list } = context.codes(rule.list);
  const names = new Map(namesIn(context, rule.list).map((name) => [name.start, name.end]));
  const nothing = new Map(
    matches.all(listName.vocabulary(rule.nothing)).map((match) => {
      const place = toSource(normal, match.start, match.end);
      return [place.start, place.end];
    }),
  );

  return (start, end) => {
    let at = skip(start, end, JOINS, nameEnd);
    at = skip(at, end, SIGNS, (from) => nothing.get(from) ?? from);
    return at < end;
  };

  /** How far signs and words go that say nothing. */
  function skip(from: number, end: number, signs: RegExp, wordEnd: (at: number, end: number) => number): number {
    let at = from;
    for (let before = -1; before !== at && at < end;) {
      before = at;
      at += signs.exec(halfWidth(text.slice(at, Math.min(end, at + 40))))?.[0].length ?? 0;
      at = Math.max(at, wordEnd(at, end));
    }
    return Math.min(at, end);
  }

  /** The end of the name, or of the code in place of a name, that stands at an offset. */
  function nameEnd(at: number, end: number): number {
    const name = names.get(at);
    if (name !== undefined) return name;
    const word = /^[\p{L}\p{N}ー]+/u.exec(halfWidth(text.slice(at, Math.min(end, at + 16))))?.[0] ?? '';
    return wordOf(word, list)?.kind === 'code' ? at + word.length : at;
  }
}

function trimmedEnd(text: string, { start, end }: Line): number {
  return start + text.slice(start, end).trimEnd().length;
}
