import type { CodeListDefinition } from '../definitions';
import { normalise } from '../text/normalise';

/** A list of tags in brackets made ready for searching. */
export interface CompiledCodeList {
  readonly definition: CodeListDefinition;
  /** All words that stand for a code, by their squeezed form. */
  readonly words: ReadonlyMap<string, CodeWord>;
}

/** A word that stands for a code; `former` ones stand for none of today. */
interface CodeWord {
  readonly code: string;
  readonly kind: 'code' | 'name' | 'former';
  /** As it belongs into the brackets. */
  readonly written: string;
}

/** What the words between two brackets mean. */
export interface Meaning {
  /** The codes of the list, where the words are such codes, in whatever case. */
  readonly codes: readonly string[];
  /** What belongs between the brackets, where that is plain. */
  readonly written: string | null;
  /** The name that stands between the brackets as well, and belongs behind them. */
  readonly name?: string;
  /** Whether the words are meant as a tag only where one is expected. */
  readonly onlyExpected: boolean;
}

/** Joins the codes of a tag for several things. */
const JOINT = '+';
const JOINTS = / ?[+/,、・&|;:] ?/;
const MOST_PARTS = 6;
/** Letters and digits that are taken for one another. */
const TWINS: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', L: 'I', '5': 'S', '8': 'B' };
/** A shorter code is one letter off too many other words. */
const LONG_CODE = 5;

/** Makes a list ready for searching, once a pack. */
export function compileCodeList(definition: CodeListDefinition): CompiledCodeList {
  const words = new Map<string, CodeWord>();
  const add = (word: string, entry: CodeWord) => {
    const key = squeezed(word);
    if (!words.has(key)) words.set(key, entry);
  };
  const { entries, former, general, generalWords } = definition;
  for (const { code, aliases } of entries) {
    add(code, { code, kind: 'code', written: code });
    for (const alias of aliases ?? []) add(alias, { code, kind: 'code', written: alias });
  }
  for (const word of generalWords) add(word, { code: general, kind: 'code', written: general });
  for (const { code, names } of entries) for (const name of names) add(name, { code, kind: 'name', written: code });
  for (const word of former) add(word, { code: '', kind: 'former', written: '' });
  return { definition, words };
}

/** The word of the list that a text is, compared without case, width, spaces and signs. */
export function wordOf(text: string, list: CompiledCodeList): CodeWord | undefined {
  return list.words.get(squeezed(text));
}

/**
 * What the words between two brackets mean, or null where they are no tag and not meant as one.
 * @param content half-width, without space around it; a few dozen characters at most
 */
export function meaningOf(content: string, list: CompiledCodeList): Meaning | null {
  const whole = wordOf(content, list);
  if (whole) return whole.kind === 'former' ? meant(null) : asMeaning(whole);
  const spaced = !JOINTS.test(content);
  const parts = content.split(spaced ? ' ' : JOINTS);
  if (parts.length === 1) return misspelt(content, list);
  return parts.length <= MOST_PARTS ? joined(parts, list, spaced) : null;
}

function asMeaning({ code, kind, written }: CodeWord): Meaning {
  return { codes: kind === 'code' ? [code] : [], written, onlyExpected: false };
}

function meant(written: string | null, onlyExpected = false): Meaning {
  return { codes: [], written, onlyExpected };
}

/** `[ALPHA/BETA]`, and `[ALPHA Alpha Centauri]`: a code and its name in one pair of brackets. */
function joined(parts: readonly string[], list: CompiledCodeList, spaced: boolean): Meaning | null {
  const code = wordOf(parts[0]!, list);
  const behind = parts.slice(1).join(' ');
  const name = wordOf(behind, list);
  if (code?.kind === 'code' && name?.kind === 'name' && name.code === code.code)
    return { ...asMeaning(code), name: behind };
  if (spaced && parts.some((part) => part !== part.toUpperCase())) return null;
  const meanings = parts.map((part) => meaningOf(part, list));
  if (meanings.some((meaning) => meaning === null) || meanings.every((meaning) => meaning!.onlyExpected)) return null;
  const codes = meanings.every((meaning) => meaning!.codes.length > 0)
    ? meanings.flatMap((meaning) => meaning!.codes)
    : [];
  const words = meanings.map((meaning, index) => meaning!.codes[0] ?? meaning!.written ?? parts[index]!);
  const plain = meanings.every((meaning) => meaning!.written !== null);
  return { codes, written: plain ? [...new Set(words)].join(JOINT) : null, onlyExpected: false };
}

/** A word in capitals that is no code: a misspelt one, or one that was thought to be on the list. */
function misspelt(word: string, list: CompiledCodeList): Meaning | null {
  if (!/^[A-Z0-9]{2,10}$/.test(word) || !/[A-Z]/.test(word) || list.definition.notTags.includes(word)) return null;
  const codes = list.definition.entries.map(({ code }) => code);
  const twin = codes.find((code) => looksLike(word, code));
  const near = codes.find((code) => code.length >= LONG_CODE && isOneOff(word, code));
  return meant(twin ?? near ?? null, twin === undefined && near === undefined);
}

/** Whether a word differs only in digits that look like letters, or letters that look like digits. */
function looksLike(word: string, code: string): boolean {
  if (word.length !== code.length) return false;
  return [...word].every((sign, index) => {
    const other = code[index]!;
    if (sign === other) return true;
    return /\d/.test(sign) !== /\d/.test(other) && (TWINS[sign] ?? sign) === (TWINS[other] ?? other);
  });
}

/** Whether a word has one letter more, less or other, or two of them the other way round. */
function isOneOff(word: string, code: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === code[at]) at++;
  return (
    word.slice(at + 1) === code.slice(at + 1) ||
    word.slice(at) === code.slice(at + 1) ||
    word.slice(at + 1) === code.slice(at) ||
    (word[at] === code[at + 1] && word[at + 1] === code[at] && word.slice(at + 2) === code.slice(at + 2))
  );
}

function squeezed(text: string): string {
  return normalise(text).text.replace(/[\s/.・():_-]/g, '');
}
