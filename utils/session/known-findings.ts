import type { Diagnostic, Note } from '../check/types';
import { identify, type Identified } from './finding-ids';
import { placeOf } from './finding-place';

/** Gives the diagnostics of one note after the other their ids. */
export interface KnownFindings {
  /** @returns one id a diagnostic, in the same order */
  ids(note: Note, diagnostics: readonly Diagnostic[]): readonly string[];
}

const NOTHING: Identified = { text: '', diagnostics: [], ids: [] };

/** Starts with nothing known. Each box's findings are followed in its own text. */
export function createKnownFindings(): KnownFindings {
  let known = new Map<string, Identified>();
  let given = 0;

  return {
    ids(note, diagnostics) {
      const places = diagnostics.map((each) => placeOf(each, note));
      const ids: string[] = diagnostics.map(() => '');
      const next = new Map<string, Identified>();
      for (const box of new Set(places.map((place) => place.box))) {
        const indexes = [...places.keys()].filter((index) => places[index]!.box === box);
        const moved = indexes.map((index) => ({ ...diagnostics[index]!, ...rangeOf(places[index]!) }));
        const identified = identify(
          known.get(box) ?? NOTHING,
          places[indexes[0]!]!.text,
          moved,
          () => `f${(given += 1)}`,
        );
        indexes.forEach((index, at) => (ids[index] = identified.ids[at] ?? ''));
        next.set(box, identified);
      }
      known = next;
      return ids;
    },
  };
}

const rangeOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });
