import type { CheckPack, CheckRule } from '../compile';
import type { SignalDefinition } from '../definitions';

/** A note that shows what a rule means, as packs have them. */
interface ExampleNote {
  readonly text: string;
  readonly noteType?: string;
  readonly role?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly today?: string;
}

/** A rule with the notes that show what it means. */
export type SourceRule = CheckRule & {
  readonly examples: { readonly bad: readonly ExampleNote[]; readonly good: readonly ExampleNote[] };
  readonly leadsTo?: readonly string[];
};

/** What notes are made of for a test: a pack with its names, templates and examples. */
export interface SourcePack extends CheckPack {
  readonly roles: readonly { readonly id: string }[];
  readonly templates: readonly { readonly text: string }[];
  readonly rules: readonly SourceRule[];
}

/** Words and parts of notes that the rules of a pack look for, by what they are. */
export function piecesOf(pack: SourcePack): Readonly<Record<'phrases' | 'marks' | 'examples' | 'templates', string[]>> {
  const outlines = Object.values(pack.outlines);
  const sections = outlines.flatMap((outline) => outline.sections);
  return {
    phrases: [...Object.values(pack.vocabularies).flat(), ...Object.values(pack.signals).flatMap(phrasesOf)].map(
      spoken,
    ),
    marks: [
      ...Object.values(pack.tags).flatMap(({ tag, aliases }) => [tag, ...aliases.map((alias) => `#${alias}`)]),
      ...Object.values(pack.codeLists).flatMap(codeMarks),
      ...outlines.flatMap(({ headings, hints }) => [...headings.ja, ...headings.en, ...hints]),
      ...sections.flatMap(({ labels }) => [...labels.ja, ...labels.en].flatMap((label) => [label, `${label}: `])),
      ...sections.flatMap(({ choices = [] }) => choices.flatMap(({ ja, en }) => [...ja, ...en])),
      ...pack.rules.flatMap((rule) => (rule.kind === 'placeholder' ? rule.placeholders : [])),
    ],
    examples: pack.rules.flatMap(({ examples: { bad, good } }) => [...bad, ...good].map(({ text }) => text)),
    templates: pack.templates.map(({ text }) => text),
  };
}

/** The boxes of a form that the rules of a pack speak of. */
export function fieldNamesOf(pack: SourcePack): string[] {
  const names = new Set(pack.noteTypes.flatMap(({ noteFields = [] }) => noteFields));
  // Whatever the kind: a box is named by `field`, `dateField` and the like, or in an example.
  JSON.stringify([pack.actions, pack.rules], (key, value: unknown) => {
    if (/^(?:\w+F|f)ield$/.test(key) && typeof value === 'string') names.add(value);
    if (key === 'fields') for (const name of Object.keys(value as object)) names.add(name);
    return value;
  });
  return [...names];
}

function phrasesOf(signal: SignalDefinition): readonly string[] {
  return Object.values(signal).flatMap((value: unknown) => (Array.isArray(value) ? (value as string[]) : []));
}

/** A phrase as it may stand in a text: with something for its ending and for its gap. */
function spoken(phrase: string): string {
  return phrase.replace('*', 'ed').replace(/ ?… ?/, ' the 展開 ');
}

function codeMarks({ entries, generalWords, former, notTags }: SourcePack['codeLists'][string]): string[] {
  const words = [...entries.map(({ code }) => code), ...former, ...notTags];
  const names = entries.flatMap((entry) => [...entry.names, ...(entry.aliases ?? [])]);
  return [
    ...words.flatMap((word) => [`[${word}]`, `［${word}］ `, `[${word.toLowerCase()}] `, `${word}: `, `(${word}) - `]),
    ...entries.map(({ code, names: [name] }) => `[${code}] ${name} - `),
    ...entries.map(({ code }, index) => `[${code}+${entries[(index + 1) % entries.length]!.code}] `),
    ...names.flatMap((name) => [name, `[${name}] `]),
    ...generalWords,
  ];
}
