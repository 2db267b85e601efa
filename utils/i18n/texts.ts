/** The texts of another language: the same keys with the same parameters. */
export type TextsLike<T> = {
  readonly [K in keyof T]: T[K] extends (params: infer P) => string ? (params: P) => string : string;
};

/** Gives the text of a key in one language; what the text says of its parameters has to be passed. */
export type TranslatorOf<T> = <K extends keyof T>(
  key: K,
  ...params: T[K] extends (params: infer P) => string ? [params: P] : []
) => string;

/** Makes the translator of some texts. */
export function translatorOf<T extends object>(texts: T): TranslatorOf<T> {
  return (key, ...params) => {
    // The signature has matched the parameters to the key; inside, the union of all texts can't show it.
    const text = texts[key] as string | ((params: unknown) => string);
    return typeof text === 'string' ? text : text(params[0]);
  };
}
