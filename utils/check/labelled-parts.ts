import { perContext } from './per-context';
import { listName } from './text/reading';
import { TextLines } from './text/text-lines';
import type { Range } from './types';

/** A part of the text behind a label. Offsets are those of the normalised text. */
export interface LabelledPart {
  /** The vocabulary that the label is of. */
  readonly labels: string;
  readonly label: Range;
  /** From behind the label's colon to the next label. */
  readonly content: Range;
}

/** The labelled parts of the text, in order: a label opens a line or stands behind a full stop, and ends in a colon or the line. */
export const labelledParts = perContext(
  (context, vocabularies: readonly string[]): readonly LabelledPart[] => {
    const { normal, matches, patterns } = context.reading;
    const { text } = normal;
    const lines = new TextLines(normal);
    const found = vocabularies.flatMap((labels) =>
      matches.all(listName.vocabulary(labels)).flatMap(({ start, end }) => {
        const line = lines.at(start);
        const before = text.slice(line.start, Math.min(start, line.start + 80));
        const opens =
          start - line.start < 80 && patterns.labelLead.test(text.slice(line.content, Math.max(start, line.content)));
        const behind = text.slice(end, Math.min(line.end, end + 60));
        const sign =
          patterns.labelEnd.exec(behind) ??
          (/[【[]$/.test(before) ? /^[】\]]/.exec(behind) : null) ??
          (opens ? (patterns.labelAlone.exec(text.slice(end, end + 60)) ?? inCapitals(start, end)) : null);
        if (
          !sign ||
          !(
            opens ||
            (/[:=]/.test(sign[0]) &&
              patterns.labelInside.test(before.length === 80 ? text.slice(start - 8, start) : before))
          )
        )
          return [];
        return [{ labels, label: { start, end }, from: end + sign[0].length }];
      }),
    );
    found.sort((one, other) => one.label.start - other.label.start || other.label.end - one.label.end);
    const apart = found.filter(({ label }, index) => index === 0 || label.start >= found[index - 1]!.label.end);
    return apart.map(({ labels, label, from }, index) => {
      const next = apart[index + 1]?.label.start ?? text.length;
      return { labels, label, content: { start: Math.min(from, next), end: next } };
    });

    /** "STATUS On track", 「ステータス 進行中」: set apart by capitals, or by a space that Japanese has not. */
    function inCapitals(start: number, end: number): readonly [string] | null {
      const { source, starts, ends } = normal;
      const written = source.slice(starts[start]!, ends[end - 1]!);
      const spaced = /^[ \t\u3000]/.test(source.slice(ends[end - 1]!, ends[end - 1]! + 1));
      return spaced && written === written.toUpperCase() ? [''] : null;
    }
  },
  (vocabularies) => vocabularies.join(),
);
