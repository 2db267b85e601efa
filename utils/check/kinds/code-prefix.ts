import { namesIn } from '../codes/codes-names';
import { generalWordAt, openingLines } from '../codes/codes-opening';
import { tagAt } from '../codes/codes-signs';
import { bareCodeAt, tagging } from '../codes/codes-tagging';
import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import type { CodePrefixRule } from '../rule-definitions';
import { newlineOf } from '../text/lines';
import type { Line } from '../text/lines';
import type { TextEdit } from '../types';

/**
 * Reports a note that does not begin with a tag. Anything meant as one will do: what is wrong with it is for other rules. The
 * fix puts the tag of the one thing that the note names, or else the general tag.
 */
export function codePrefix(rule: CodePrefixRule, context: RuleContext): Report[] {
  if (!holds(rule.when, context)) return [];
  const opening = openingLines(context, rule.labels);
  const [first] = opening;
  if (!first || opening.some((line) => isTagged(rule, context, line))) return [];
  const code = onlyCode(rule, context);
  const edit = insertion(rule, context, first, code);
  const values = { tag: `[${code}]` };
  return [{ start: edit.start, end: edit.end, values, fixes: [{ safe: false, values, edits: [edit] }] }];
}

/** Whether a line has a tag anywhere, or begins with a word that does as well. */
function isTagged(rule: CodePrefixRule, context: RuleContext, line: Line): boolean {
  const { list, uses } = context.codes(rule.list);
  const { text } = context.note;
  if (uses.some((use) => use.line.start === line.start)) return true;
  if (generalWordAt(text, line, list.definition.generalWords) !== null) return true;
  return [...text.slice(line.content, line.end).matchAll(/[[［【]/g)].some(
    ({ index }) => tagAt(text, line.content + index, line.end, list, false)?.codes.length,
  );
}

/** The code of the one thing that the note names, or the general code. */
function onlyCode(rule: CodePrefixRule, context: RuleContext): string {
  const { list, uses } = context.codes(rule.list);
  const { general } = list.definition;
  const named = namesIn(context, rule.list).flatMap(({ code, certain }) => (certain ? [code] : []));
  const codes = new Set([...named, ...uses.flatMap((use) => use.codes)]);
  codes.delete(general);
  return codes.size === 1 ? [...codes][0]! : general;
}

/** In front of the first line's words; on a line of its own where these are a heading or the label of something else. */
function insertion(rule: CodePrefixRule, context: RuleContext, line: Line, code: string): TextEdit {
  const { text } = context.note;
  const { list } = context.codes(rule.list);
  const { start, content, end } = line;
  if (content >= end) return { start: end, end, text: `${/\s/.test(text[end - 1]!) ? '' : ' '}[${code}]` };
  const named = bareCodeAt(text, line, list) ?? namesIn(context, rule.list).find((name) => name.start >= content);
  const isHeading = /^[#＃]/.test(text.slice(content, end));
  if (named?.start === content || !(isHeading || opensWithLabel(text, line))) return tagging(text, line, code, list);
  const lead = text.slice(start, content).replace(/(?:\*\*|__)[\s\u3000]*$/, '');
  return { start, end: start, text: `${/[\p{L}\p{N}]/u.test(lead) ? '' : lead}[${code}]${newlineOf(text)}` };
}

function opensWithLabel(text: string, { content, end }: Line): boolean {
  return /^[^:：。、,.]{1,24}[:：](?!\d)/.test(text.slice(content, Math.min(end, content + 32)));
}
