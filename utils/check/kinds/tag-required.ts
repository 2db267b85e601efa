import { groundOf, holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import type { TagRequiredRule } from '../rule-definitions';
import type { TextEdit } from '../types';

/** Reports a note that lacks a tag it should carry; the fix appends it. The right form or not, a tag that is there counts. */
export function tagRequired(rule: TagRequiredRule, context: RuleContext): Report[] {
  if ((context.tags[rule.tag] ?? []).length > 0 || !holds(rule.when, context)) return [];
  const ground = groundOf(rule.when, context) ?? { start: 0, end: 0 };
  if (rule.noFixWhen && holds(rule.noFixWhen, context)) return [ground];
  return [{ ...ground, fixes: [{ safe: false, edits: [appended(context.note.text, context.hashtag(rule.tag))] }] }];
}

/** Behind the last character: on the same line, or on a line of its own when the note has several lines. */
function appended(text: string, tag: string): TextEdit {
  const end = text.trimEnd().length;
  const newline = /\r\n|\n|\r/.exec(text.slice(0, end))?.[0];
  const gap = end === 0 ? '' : (newline ?? ' ');
  return { start: end, end, text: gap + tag };
}
