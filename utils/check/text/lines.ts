import type { Range } from '../types';

/** A line of a text. Offsets are those of the text; `end` is before the line end. */
export interface Line extends Range {
  /** Where its words begin: behind indentation, bullet or number, and marks of bold type. */
  readonly content: number;
}

/** Indentation, bullets and numbers, as people type or paste them, and `**` or `__` around what is bold. */
const LEAD =
  /^[\s\u3000]*(?:(?:[-‐–—−*＊・･•●○◦■□◆◇▪▫‣⁃>→※☆★✓]|[+＋](?=[\s\u3000])|[(（]?[\d０-９]{1,2}(?:[.)．）]|、)|[①-⑳])[\s\u3000]*)*(?:(?:\*\*|__)[\s\u3000]*)?/;

/** Cuts a text into lines at LF, CRLF and CR. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    const char = text[index];
    if (char !== undefined && char !== '\n' && char !== '\r') continue;
    const lead = LEAD.exec(text.slice(start, Math.min(index, start + 60)))?.[0].length ?? 0;
    lines.push({ start, end: index, content: start + lead });
    if (char === '\r' && text[index + 1] === '\n') index += 1;
    start = index + 1;
  }
  return lines;
}

/** The line end that the text uses: that of its first line, or LF. */
export function newlineOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
