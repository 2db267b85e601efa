import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import { labelledParts } from '../labelled-parts';
import type { ReferenceMissingRule } from '../rule-definitions';
import { toSource } from '../text/normalise';
import { listName } from '../text/reading';
import { sentenceAt } from '../text/segments';
import type { Sentence } from '../text/segments';
import type { Range } from '../types';

/** The number itself, behind what announces it: "ID: 12345", "#ABC-123". */
const NUMBER = /^(?:[\s:=(#[]|ids?\b|id|no\.?|numbers?|番号|は|is|-)*[a-z]{0,6}[-_#]?\d{2,}/;

/** Reports the first sentence of a labelled part that tells of such trouble, in a note without the number. */
export function referenceMissing(rule: ReferenceMissingRule, context: RuleContext): Report[] {
  if (!holds(rule.when, context)) return [];
  const { matches, normal, sentences } = context.reading;
  const names = [
    listName.vocabulary(rule.names),
    ...context.codes(rule.list).list.definition.entries.map(({ code }) => listName.code(rule.list, code)),
  ];
  const parts = labelledParts(context, [rule.labels, ...rule.otherLabels]).filter(
    ({ labels }) => labels === rule.labels,
  );
  const tells = ({ start, end }: Range) =>
    matches.within(names, start, end).length > 0 &&
    matches.within([listName.vocabulary(rule.troubles)], start, end).length > 0 &&
    matches.within([listName.vocabulary(rule.unless)], start, end).length === 0;
  const told = parts.flatMap(({ content }) => sentencesIn(sentences, content)).find(tells);
  const numbered = matches
    .all(listName.vocabulary(rule.reference))
    .some(({ end }) => NUMBER.test(normal.text.slice(end, end + 40)));
  return told && !numbered ? [toSource(normal, told.start, told.end)] : [];
}

/** The sentences of a part, the first and the last one cut to it. */
function sentencesIn(sentences: readonly Sentence[], { start, end }: Range): Range[] {
  const found: Range[] = [];
  let at = start;
  while (at < end && sentenceAt(sentences, at) < 0) at++;
  for (let index = sentenceAt(sentences, at); index >= 0 && index < sentences.length; index++) {
    const sentence = sentences[index]!;
    if (sentence.start >= end) break;
    found.push({ start: Math.max(sentence.start, start), end: Math.min(sentence.end, end) });
  }
  return found;
}
