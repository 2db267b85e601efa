import { ID, MAX_ID } from './pack-path';
import { quoted } from './pack-problems';
import type { ProblemCode, ProblemParams } from './pack-problems';
import { nameProblem, phraseProblem } from './phrase-form';
import { z } from './zod';

/** The most that a part of a pack may hold, so that reading and checking stay quick whatever a file says. */
export const LIMITS = {
  /** Of the file. */
  bytes: 2 * 1024 * 1024,
  /** Elements of a list, or entries of a record. */
  entries: 5000,
  rules: 300,
  /** Examples of one kind of one rule. */
  examples: 40,
  /** UTF-16 units of a name, a label or a phrase. */
  line: 200,
  /** UTF-16 units of a message, a passage, an example or a template. */
  text: 8000,
} as const;

/** Schemas for all keys of a type and for no other; keys that may be left out are `z.exactOptional`. */
export type ShapeOf<T> = { readonly [K in keyof T]-?: z.ZodMiniType<T[K]> };

/** What a check pushes when it finds something. */
export function problemIssue<K extends ProblemCode>(input: unknown, problem: K, params: ProblemParams[K]) {
  return { code: 'custom' as const, input, message: problem, params: { problem, params } };
}

/** An object of exactly these keys. Any other is an issue whose message lists the known ones. */
export function strict<S extends Readonly<Record<string, z.ZodMiniType>>>(shape: S) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined) });
}

type Finding = { readonly [K in ProblemCode]: readonly [K, ProblemParams[K]] }[ProblemCode] | null;

/** A text of at most so many UTF-16 units, about which a function finds out the rest. */
function checkedText(max: number, find: (text: string) => Finding) {
  return z.string().check((context) => {
    const text = context.value;
    const found: Finding =
      text.trim() === '' ? ['textEmpty', {}] : text.length > max ? ['textTooLong', { max }] : find(text);
    if (found) context.issues.push(problemIssue(text, found[0], found[1]));
  });
}

/** Control characters can't be seen in a pack, and would be typed into notes. */
function control(text: string, allowed: RegExp): Finding {
  return /\p{Cc}/u.test(text.replace(allowed, '')) ? ['textControl', {}] : null;
}

/** A text of several lines. */
export const longText = checkedText(LIMITS.text, (text) => control(text, /[\t\n\r]/g));

/** A text of one line. */
export const line = checkedText(LIMITS.line, (text) => control(text, /(?!)/g));

/** A message or title: one line, but as long as it takes. */
const sentence = checkedText(1000, (text) => control(text, /(?!)/g));

/** A text that may be empty, as the text of an example or of a form's box may. */
export const anyText = z.string().check((context) => {
  const max = LIMITS.text;
  if (context.value.length > max) context.issues.push(problemIssue(context.value, 'textTooLong', { max }));
});

export const localized = strict({ ja: sentence, en: sentence });

export const localizedLong = strict({ ja: longText, en: longText });

export const id = checkedText(MAX_ID, (text) =>
  ID.test(text) && !(text in Object.prototype) ? null : ['badId', { found: quoted(text) }],
);

/** With the `#`; in ASCII, since a search for a full-width tag does not find what people type. 40 is the engine's reach. */
export const hashtag = checkedText(40, (text) =>
  /^#[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*$/.test(text) ? null : ['badTag', { found: quoted(text) }],
);

export const hashtagAlias = checkedText(40, (text) =>
  /[\s#＃]/u.test(text) ? ['badAlias', { found: quoted(text) }] : null,
);

export const bracketCode = checkedText(20, (text) =>
  /^[A-Z0-9]+$/.test(text) ? null : ['badCode', { found: quoted(text) }],
);

export const phrase = checkedText(LIMITS.line, phraseProblem);

export const plainName = checkedText(LIMITS.line, nameProblem);

/** A day that the calendar has, `YYYY-MM-DD`. */
export const day = checkedText(10, (text) => {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  const real = date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return real ? null : ['badDate', { found: quoted(text) }];
});

/** The address of a page that a link may open. */
export const page = checkedText(1000, (text) => (isPage(text) ? null : ['badPage', { found: quoted(text) }]));

function isPage(text: string): boolean {
  if (!/^https:\/\/[^\s\\]+$/u.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === '' && password === '' && hostname !== '';
}

/** A list with at least so many elements. */
export function list<T>(element: z.ZodMiniType<T>, min: 0 | 1 = 0, max: number = LIMITS.entries) {
  return z.array(element).check((context) => {
    const { length } = context.value;
    if (length < min) context.issues.push(problemIssue(context.value, 'listEmpty', {}));
    if (length > max) context.issues.push(problemIssue(context.value, 'listTooLong', { max }));
  });
}

/** Something by id. */
export function record<T>(entry: z.ZodMiniType<T>) {
  return z.record(id, entry).check((context) => {
    const max = LIMITS.entries;
    if (Object.keys(context.value).length > max)
      context.issues.push(problemIssue(context.value, 'listTooLong', { max }));
  });
}

/** Words by language: at least one in each. */
export function wordsByLanguage<T>(word: z.ZodMiniType<T>) {
  return strict({ ja: list(word, 1), en: list(word, 1) });
}
