import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import { labelledParts } from '../labelled-parts';
import type { ReferenceMissingRule } from '../rule-definitions';
import { toSource } from '../text/normalise';
import { listName } from '../text/reading';
import type { Range } from '../types';

/** A text with more such parts says nothing new by them. */
const MOST = 20;

/** Reports the first sentence of a labelled part that tells of such trouble, in a note without the number. */
export function referenceMissing(rule: ReferenceMissingRule, context: RuleContext): Report[] {
  if (!holds(rule.when, context)) return [];
  const { matches, normal, patterns, sentences } = context.reading;
  const names = [
    listName.vocabulary(rule.names),
    ...context.codes(rule.list).list.definition.entries.map(({ code }) => listName.code(rule.list, code)),
  ];
  const parts = labelledParts(context, [rule.labels, ...rule.otherLabels]).filter(
    ({ labels }) => labels === rule.labels,
  );
  const tells = ({ start, end }: Range) => {
    if (end <= start) return false;
    const [name] = matches.within(names, start, end);
    const found = (vocabulary: string, to = end) => matches.within([listName.vocabulary(vocabulary)], start, to);
    if (!name || found(rule.troubles).length === 0 || found(rule.except).length > 0) return false;
    const [defect] = found(rule.defects);
    return found(rule.unless, defect && Math.max(defect.end, name.end)).length === 0;
  };
  const told = parts
    .slice(0, MOST)
    .flatMap(({ content }) =>
      sentences.map(({ start, end }) => ({ start: Math.max(start, content.start), end: Math.min(end, content.end) })),
    )
    .find(tells);
  const numbered = matches
    .all(listName.vocabulary(rule.reference))
    .some(({ end }) => patterns.referenceNumber.test(normal.text.slice(end, end + 40)));
  return told && !numbered ? [toSource(normal, told.start, told.end)] : [];
}
