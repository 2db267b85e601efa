import { normalise } from './normalise';

/**
 * Finding thousands of phrases in one pass. All phrase lists are put into one trie; a text is walked once, so a search
 * takes time in proportion to the text and to nothing else.
 */

/** A place where a phrase of a list stands, in offsets of the normalised text. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** The list that the phrase is of. */
  readonly list: string;
  /** Whether the phrase begins with a Latin letter or a digit. */
  readonly latin: boolean;
}

interface Part {
  readonly list: string;
  readonly latin: boolean;
  /** Latin words that may go on: `accelerat*`. */
  readonly open: boolean;
  readonly startsWord: boolean;
  readonly endsWord: boolean;
  /** What has to follow after a gap; the match is then the whole. */
  readonly rest: readonly RestPart[];
}

interface RestPart {
  readonly text: string;
  readonly open: boolean;
  readonly startsWord: boolean;
  readonly endsWord: boolean;
}

interface Node {
  next: Map<number, Node> | null;
  parts: Part[] | null;
}

export interface PhraseBook {
  readonly root: Node;
}

const GAP = '…';
/** The longest gap, in characters of the normalised text: about ten English words, about a dozen Japanese ones. */
const LATIN_GAP = 64;
const JAPANESE_GAP = 24;

/**
 * Puts phrase lists into one searchable book.
 * @param lists list name → phrases, with `*` for any ending of a Latin word and `…` for a gap
 */
export function compilePhrases(lists: Readonly<Record<string, readonly string[]>>): PhraseBook {
  const root: Node = { next: null, parts: null };
  for (const [list, phrases] of Object.entries(lists)) {
    for (const phrase of phrases) addPhrase(root, list, phrase);
  }
  return { root };
}

function addPhrase(root: Node, list: string, phrase: string): void {
  const pieces = phrase.split(GAP).map(piece);
  const [head, ...rest] = pieces;
  if (!head || pieces.some((each) => each.text === '')) return;
  let node = root;
  for (let index = 0; index < head.text.length; index++) {
    const code = head.text.charCodeAt(index);
    node.next ??= new Map();
    let child = node.next.get(code);
    if (!child) node.next.set(code, (child = { next: null, parts: null }));
    node = child;
  }
  (node.parts ??= []).push({ ...head, list, latin: isWordUnit(head.text.charCodeAt(0)), rest });
}

/** What is in the normalised form as it is; most phrases are, and normalising each takes the time of all the rest. */
const PLAIN = /^(?:[a-z0-9'-]+(?: [a-z0-9'-]+)*|[\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]+)$/;

function piece(written: string): RestPart {
  const open = written.trimEnd().endsWith('*');
  const word = open ? written.trimEnd().slice(0, -1) : written;
  const text = PLAIN.test(word) ? word : normalise(word).text.trim();
  return {
    text,
    open,
    startsWord: isWordUnit(text.charCodeAt(0)),
    endsWord: !open && isWordUnit(text.charCodeAt(text.length - 1)),
  };
}

/** All matches in a normalised text, by start; at one start and of one list only the longest. */
export function findPhrases(text: string, book: PhraseBook): Match[] {
  const matches: Match[] = [];
  const root = book.root;
  for (let start = 0; start < text.length; start++) {
    let node: Node | undefined = root.next?.get(text.charCodeAt(start));
    const first = matches.length;
    for (let at = start + 1; node; at++) {
      if (node.parts) for (const part of node.parts) addMatch(matches, first, text, start, at, part);
      node = at < text.length ? node.next?.get(text.charCodeAt(at)) : undefined;
    }
  }
  return matches;
}

function addMatch(matches: Match[], first: number, text: string, start: number, at: number, part: Part): void {
  const headEnd = wholeWord(text, start, at, part);
  if (headEnd < 0) return;
  const end = part.rest.length === 0 ? headEnd : endOfRest(text, headEnd, part);
  if (end < 0) return;
  for (let index = first; index < matches.length; index++) {
    const other = matches[index]!;
    if (other.list !== part.list) continue;
    if (other.end < end) matches[index] = { start, end, list: part.list, latin: part.latin };
    return;
  }
  matches.push({ start, end, list: part.list, latin: part.latin });
}

/** The end of the word or phrase that stands from `start` to `at`, or -1 where that cuts a word. */
function wholeWord(text: string, start: number, at: number, part: Omit<RestPart, 'text'>): number {
  if (part.startsWord && start > 0 && isWordUnit(text.charCodeAt(start - 1))) return -1;
  let end = at;
  if (part.open) while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  else if (part.endsWord && end < text.length && isWordUnit(text.charCodeAt(end))) return -1;
  return end;
}

function endOfRest(text: string, headEnd: number, part: Part): number {
  let end = headEnd;
  for (const rest of part.rest) {
    const window = text.slice(end, end + (part.latin ? LATIN_GAP : JAPANESE_GAP) + rest.text.length);
    const stop = sentenceStop(window);
    let from = 0;
    let found = -1;
    while (found < 0) {
      const at = window.indexOf(rest.text, from);
      if (at < 0 || at > stop) return -1;
      found = wholeWord(text, end + at, end + at + rest.text.length, rest);
      from = at + 1;
    }
    end = found;
  }
  return end;
}

function sentenceStop(window: string): number {
  const stop = window.search(/[。!?\n;]|\.(?=\s|$)/);
  return stop < 0 ? window.length : stop;
}

/** A Latin letter (with its accents) or a digit. */
export function isWordUnit(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xdf && code <= 0x24f && code !== 0xf7)
  );
}
