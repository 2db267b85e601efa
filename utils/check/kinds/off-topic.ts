import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import type { OffTopicRule } from '../rule-definitions';
import { isCovered, statementsIn } from '../signals/statements';
import { toSource } from '../text/normalise';
import { listName } from '../text/reading';

/** Reports a text that is about something else and states nothing of what it is for. */
export function offTopic(rule: OffTopicRule, context: RuleContext): Report[] {
  const { matches, normal } = context.reading;
  const first = matches
    .all(listName.vocabulary(rule.about))
    .find((each) => !isCovered(context.reading, rule.notAbout, each));
  if (!first || !holds(rule.when, context) || statementsIn(context, rule).length > 0) return [];
  return [toSource(normal, first.start, first.end)];
}
