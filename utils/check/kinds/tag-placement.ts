import type { Report, RuleContext } from '../context';
import type { TagPlacementRule } from '../rule-definitions';

/** Reports a tag in a note type in which the writer's role does not use it, and names those in which it does. */
export function tagPlacement(rule: TagPlacementRule, context: RuleContext): Report[] {
  const [use] = context.tags[rule.tag] ?? [];
  const wanted = context.note.role === undefined ? undefined : ownEntry(rule.noteTypes, context.note.role);
  if (!use || !wanted || wanted.includes(context.note.noteType)) return [];
  return [{ start: use.start, end: use.end, noteTypes: wanted }];
}

function ownEntry<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
