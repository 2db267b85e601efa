import { diffArrays } from 'diff';

/** A piece of two texts: in both, only in the first, or only in the second. */
export interface Piece {
  readonly kind: 'both' | 'first' | 'second';
  readonly text: string;
}

/** The segmenter takes more than linear time: longer pieces of a line, in UTF-16 units, are cut before. */
const LONGEST_PIECE = 1_000;
/** Texts with more changed words than this are another text altogether; comparing them would take seconds. */
const MOST_CHANGES = 800;
/** What two changes have in common between them is told apart from them from this length on, in UTF-16 units. */
const SHORTEST_COMMON = 3;

/** What differs between two texts, word by word, in the words of the language. */
export function differenceOf(first: string, second: string, language: string): readonly Piece[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const changes = diffArrays(wordsOf(first, segmenter), wordsOf(second, segmenter), { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return joined([piece('first', first), piece('second', second)]);
  return joined(
    changes.flatMap(({ value, added, removed }, index): Piece[] => {
      const text = value.join('');
      if (added || removed) return [piece(added ? 'second' : 'first', text)];
      const between = index > 0 && index < changes.length - 1;
      // A particle or a space that two other sentences share says nothing.
      if (between && text.length < SHORTEST_COMMON) return [piece('first', text), piece('second', text)];
      return [piece('both', text)];
    }),
  );
}

function piece(kind: Piece['kind'], text: string): Piece {
  return { kind, text };
}

/** Between two pieces in both, at most one of each kind, the first text's before. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let first = '';
  let second = '';
  const flush = (): void => {
    if (first !== '') result.push(piece('first', first));
    if (second !== '') result.push(piece('second', second));
    first = second = '';
  };
  for (const { kind, text } of pieces) {
    if (kind === 'first') first += text;
    else if (kind === 'second') second += text;
    else {
      flush();
      result.push(piece('both', text));
    }
  }
  flush();
  return result;
}

function wordsOf(text: string, segmenter: Intl.Segmenter): string[] {
  return text
    .split(/(?<=\n)/u)
    .flatMap((line) => line.match(CHUNKS) ?? [])
    .flatMap((chunk) => Array.from(segmenter.segment(chunk), ({ segment }) => segment));
}

const CHUNKS = new RegExp(`[^]{1,${LONGEST_PIECE}}`, 'gu');
