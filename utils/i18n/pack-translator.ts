import type { Language } from '../check/types';
import type { ChangeName, ChangeParams, PackChange } from '../packs/pack-changes';
import type { PackProblem, ProblemCode, ProblemParams } from '../packs/reading/pack-problems';
import { packEn } from './pack/en';
import { packJa } from './pack/ja';
import { translatorOf, type TextsLike, type TranslatorOf } from './texts';

/** The texts on rule packs by language. */
export const packTexts: Readonly<Record<Language, TextsLike<typeof packEn>>> = {
  ja: packJa,
  en: packEn satisfies TextsFor<ProblemParams & ChangeParams>,
};

/** Translates what is said of rule packs. */
export type PackTranslator = TranslatorOf<TextsLike<typeof packEn>>;

/** Makes the translator of a language. */
export function createPackTranslator(language: Language): PackTranslator {
  return translatorOf(packTexts[language]);
}

/** One line on what is wrong with a pack, where, and what was expected. */
export function packProblemText(t: PackTranslator, { path, line, code, params }: PackProblem): string {
  const place = t('problemPlace', { path, line });
  return t('problemLine', { place, problem: textOf(t, code, params) });
}

/** One line on what a pack changes; the line's group has a heading of its own (`changeGroup`). */
export function packChangeText(t: PackTranslator, { code, params }: PackChange, language: Language): string {
  const resolved = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? value.map((each: ChangeName) => nameIn(each, language))
        : nameIn(value as ChangeName, language),
    ]),
  );
  return textOf(t, code, resolved);
}

function nameIn(name: ChangeName, language: Language): string {
  return typeof name === 'string' ? name : name[language];
}

/** The codes are keys of the catalogue, and their parameters those of its texts: the types below have the compiler check it. */
function textOf(t: PackTranslator, code: ProblemCode | PackChange['code'], params: object): string {
  return (t as (key: string, params: object) => string)(code, params);
}

/** A text for every code, which asks for nothing that the code does not bring. */
type TextsFor<Params> = {
  readonly [K in keyof Params]: object extends Params[K] ? string : (params: Resolved<Params[K]>) => string;
};

/** Parameters with their names in one language. */
type Resolved<P> = {
  readonly [K in keyof P]: P[K] extends ChangeName
    ? P[K] extends string
      ? P[K]
      : string
    : P[K] extends readonly ChangeName[]
      ? readonly string[]
      : P[K];
};
