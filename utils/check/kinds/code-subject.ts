import type { CodeUse } from '../codes/codes';
import { namesIn } from '../codes/codes-names';
import type { CodeName } from '../codes/codes-names';
import { holds } from '../conditions';
import type { Report, RuleContext } from '../context';
import type { CodeSubjectRule } from '../rule-definitions';
import { toSource } from '../text/normalise';
import { listName } from '../text/reading';
import type { Match } from '../text/phrases';
import type { Sentence } from '../text/segments';

/**
 * Reports a note about one entry of the list where such notes do not belong: it starts with the entry's tag, or names that entry
 * alone and tells of work on it.
 */
export function codeSubject(rule: CodeSubjectRule, context: RuleContext): Report[] {
  if (!holds(rule.when, context)) return [];
  const { list, uses } = context.codes(rule.list);
  const { general } = list.definition;
  const names = namesIn(context, rule.list).filter(({ certain, code }) => certain && code !== general);
  const codes = new Set([...names, ...uses].flatMap((each) => ('code' in each ? [each.code] : each.codes)));
  codes.delete(general);
  const opening = openingUse(context, uses, general);
  const place = opening ?? names[0];
  if (codes.size !== 1 || !place) return [];
  if (opening ? isElsewhere(rule, context, names) : !isAbout(rule, context, names)) return [];
  const { start, end } = place;
  return [
    { start, end, values: { name: context.text.slice(start, end) }, noteTypes: noteTypesFor(rule, context.note.role) },
  ];
}

/** The tag that the note starts with. */
function openingUse({ lines }: RuleContext, uses: readonly CodeUse[], general: string): CodeUse | undefined {
  const first = lines.find(({ content, end }) => content < end);
  const use = uses.find(({ start }) => start === first?.content);
  return use && use.codes.some((code) => code !== general) ? use : undefined;
}

/** A note that starts with the tag all the same tells of a meeting or the like, and of nothing else. */
function isElsewhere(rule: CodeSubjectRule, context: RuleContext, names: readonly CodeName[]): boolean {
  const told = sentencesOf(rule, context, names);
  return told.some(({ matters }) => matters) && !told.some(({ work, matters }) => work && !matters);
}

function isAbout(rule: CodeSubjectRule, context: RuleContext, names: readonly CodeName[]): boolean {
  if (holds(rule.unlessTagged, context)) return false;
  const told = sentencesOf(rule, context, names);
  if (told.some(({ named, work, matters }) => named && work && !matters)) return true;
  return !told.some(({ matters }) => matters) && told.some(({ work }) => work);
}

interface Told {
  readonly named: boolean;
  readonly work: boolean;
  readonly matters: boolean;
}

/** What each sentence of the note's own text tells of; those on what is to be done next are left out. */
function sentencesOf(rule: CodeSubjectRule, context: RuleContext, names: readonly CodeName[]): Told[] {
  const { sentences, matches, normal } = context.reading;
  const find = (vocabulary: string, { start, end }: Sentence) =>
    matches.within([listName.vocabulary(vocabulary)], start, end);
  const isAside = (sentence: Sentence) => find(rule.asides, sentence).length > 0;
  let next = 0;
  return sentences.flatMap((sentence) => {
    const place = toSource(normal, sentence.start, sentence.end);
    while (next < names.length && names[next]!.start < place.start) next++;
    const named = (names[next]?.end ?? Infinity) <= place.end;
    if (place.start >= context.note.text.length || isAside(sentence)) return [];
    if (sentence.heading >= 0 && isAside(sentences[sentence.heading]!)) return [];
    const matters = find(rule.matters, sentence).filter((match) => !isInName(context, match, names));
    const talk = rule.talk === undefined ? [] : find(rule.talk, sentence);
    const stated = find(rule.states, sentence).length > 0;
    return [
      {
        named,
        work: stated || find(rule.work, sentence).length > 0,
        matters: stated
          ? !matters.every((match) => isPlace(context, match, matters))
          : matters.length + talk.length > 0,
      },
    ];
  });
}

/** "Yammer network": the word is a part of the entry's own name. */
function isInName({ reading }: RuleContext, match: Match, names: readonly CodeName[]): boolean {
  const { start, end } = toSource(reading.normal, match.start, match.end);
  return names.some((name) => name.start <= start && end <= name.end);
}

/** 「定例会議にて」, "in the meeting": where it was said, not what of. */
function isPlace({ reading }: RuleContext, match: Match, others: readonly Match[]): boolean {
  const { text } = reading.normal;
  if (reading.patterns.place.test(text.slice(Math.max(0, match.start - 40), match.start))) return true;
  const { end } = others.find((other) => other.start <= match.end && other.end > match.end) ?? match;
  return reading.matches.within(['ja.place'], end, end + 8).some((place) => place.start === end);
}

/** Where such a note belongs; of a writer whose role is not known, all note types that it may be. */
function noteTypesFor({ noteTypes, otherwise }: CodeSubjectRule, role: string | undefined): readonly string[] {
  if (role === undefined) return [...new Set([...Object.values(noteTypes).flat(), ...otherwise])];
  return Object.hasOwn(noteTypes, role) ? noteTypes[role]! : otherwise;
}
