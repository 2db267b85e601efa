import { saysNothing } from '../actions/action-text';
import { textEnd } from '../actions/actions';
import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import { labelledParts } from '../labelled-parts';
import type { LabelledPart } from '../labelled-parts';
import { valueOf } from '../note-fields';
import type { LabelledPartDefinition, LabelsRequiredRule } from '../rule-definitions';
import { normalise, toSource } from '../text/normalise';
import { squeeze } from '../text/squeeze';

/** Reports, once a note, the parts that have no label with something behind it: at an empty label, else at the end of the text. */
export function labelsRequired(rule: LabelsRequiredRule, context: RuleContext): Report[] {
  const { note, reading } = context;
  if (note.text.trim() === '' || !holds(rule.when, context)) return [];
  const all = labelledParts(context, [...rule.parts.map(({ labels }) => labels), ...rule.otherLabels]);
  const hints = rule.hints.map((hint) => squeeze(hint).key);
  const of = (part: LabelledPartDefinition) => all.filter(({ labels }) => labels === part.labels);
  const missing = rule.parts.filter(
    (part) => !fillsBox(part, context) && !of(part).some((each) => isFilled(each, context, hints)),
  );
  if (missing.length === 0) return [];
  const empty = missing.flatMap(of)[0]?.label;
  const place = empty ? toSource(reading.normal, empty.start, empty.end) : textEnd(note.text);
  const names = (language: 'ja' | 'en', comma: string) => missing.map(({ name }) => name[language]).join(comma);
  return [{ ...place, values: { parts: { ja: names('ja', '、'), en: names('en', ', ') } } }];
}

function fillsBox({ field }: LabelledPartDefinition, { note }: RuleContext): boolean {
  const value = field === undefined ? undefined : valueOf(note, field);
  return value !== undefined && !saysNothing(normalise(value.slice(0, 200)).text);
}

function isFilled({ content }: LabelledPart, { reading }: RuleContext, hints: readonly string[]): boolean {
  const words = reading.normal.text.slice(content.start, Math.min(content.end, content.start + 400)).trim();
  if (saysNothing(words.replace(/^[-*・•\s]+/, ''))) return false;
  const { key } = squeeze(words);
  return !hints.some((hint) => key === hint || (key.startsWith(hint) && key.length - hint.length < 3));
}
