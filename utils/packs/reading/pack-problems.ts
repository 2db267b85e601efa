/** Everything that can be wrong with a pack, and what a sentence on it needs. The sentences are in `utils/i18n/pack`. */
export interface ProblemParams {
  /** The file. */
  jsonSyntax: { readonly column: number; readonly found: string };
  jsonDuplicate: { readonly key: string };
  jsonForbidden: { readonly key: string };
  jsonTooDeep: { readonly max: number };
  packTooLarge: { readonly kilobytes: number; readonly max: number };
  packNoObject: object;
  formatMissing: { readonly current: number };
  formatUnknown: { readonly found: string; readonly current: number };
  formatNewer: { readonly found: number; readonly current: number };

  /** The shape. */
  missing: object;
  wrongType: { readonly expected: ExpectedType };
  notOneOf: { readonly found: string; readonly options: string };
  unknownKey: { readonly key: string; readonly options: string };
  conditionShape: { readonly options: string };
  listEmpty: object;
  listTooLong: { readonly max: number };
  numberRange: { readonly min: number; readonly max: number };

  /** Words and texts. */
  textEmpty: object;
  textTooLong: { readonly max: number };
  textControl: object;
  badId: { readonly found: string };
  badTag: { readonly found: string };
  badAlias: { readonly found: string };
  badCode: { readonly found: string };
  badDate: { readonly found: string };
  badPage: { readonly found: string };
  phraseStar: { readonly found: string };
  phraseGap: { readonly found: string };
  phraseDots: { readonly found: string };
  phraseSign: { readonly found: string; readonly sign: string };
  phraseNothing: { readonly found: string };
  namePlain: { readonly found: string };
  phrasesTooMany: { readonly max: number };
  gapsTooMany: { readonly head: string; readonly max: number };

  /** What has to agree with something else in the pack. */
  unknownReference: { readonly part: ReferencePart; readonly found: string; readonly options: string };
  duplicate: { readonly found: string };
  choicesMissing: object;
  choicesUnwanted: { readonly content: string };
  placeholderUnknown: { readonly name: string; readonly options: string };
  fixTitleMissing: { readonly kind: string };
  fixTitleUnwanted: { readonly kind: string };

  /** A rule's own examples. */
  exampleNotReported: { readonly text: string };
  exampleReported: { readonly text: string; readonly place: string };

  moreProblems: { readonly count: number };
}

export type ExpectedType = 'text' | 'list' | 'object' | 'number' | 'boolean';

/** A part of the pack that others refer to by id. */
export type ReferencePart =
  | 'tags'
  | 'codeLists'
  | 'codes'
  | 'outlines'
  | 'sections'
  | 'actions'
  | 'signals'
  | 'topics'
  | 'events'
  | 'vocabularies'
  | 'guidance'
  | 'noteTypes'
  | 'roles'
  | 'rules';

export type ProblemCode = keyof ProblemParams;

/** One thing that keeps a pack from being used. */
export type PackProblem = {
  readonly [K in ProblemCode]: {
    /** Where in the pack, such as `rules[3] winback-tag-missing › when.signal[0]`; empty for the file as a whole. */
    readonly path: string;
    /** The line of the file, from 1; left out where no single line is meant. */
    readonly line?: number;
    readonly code: K;
    readonly params: ProblemParams[K];
  };
}[ProblemCode];

/** What is wrong, at keys and indices from the root of the pack. */
export type FoundProblem = {
  readonly [K in ProblemCode]: {
    readonly at: PackPath;
    readonly code: K;
    readonly params: ProblemParams[K];
  };
}[ProblemCode];

export type PackPath = readonly (string | number)[];

/** Makes a problem; the code decides which parameters go with it. */
export function problemAt<K extends ProblemCode>(at: PackPath, code: K, params: ProblemParams[K]): FoundProblem {
  // The signature has matched the parameters to the code; the union of all problems can't show it.
  return { at, code, params } as unknown as FoundProblem;
}

/** The start of a text of the pack, short enough to be quoted in a sentence. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const chars = Array.from(plain.slice(0, 200));
  return plain.length > 200 || chars.length > 60 ? `${chars.slice(0, 59).join('')}…` : plain;
}
