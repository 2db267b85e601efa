import type { TextEdit } from '../check/types';

/** What to write for a block of lines. */
export interface BlockEdit extends TextEdit {
  /** Where the caret goes: behind the block's last line, before a line break that only keeps following text apart. */
  readonly caret: number;
}

/**
 * Places a block at the caret, on lines of its own. A line break is added before it where the caret's line has text in front
 * of the caret, and behind it where text follows on that line. A trailing line break of the block ends its last line: it is
 * kept at the end of the text, where it gives a new line to write on, and not doubled where a line break stands already.
 * @param text with LF line ends, like `block`.
 * @param caret UTF-16 offset.
 */
export function blockAt(text: string, caret: number, block: string): BlockEdit {
  const atLineStart = caret === 0 || text[caret - 1] === '\n';
  const rest = text.slice(caret);
  const lines = rest !== '' && block.endsWith('\n') ? block.slice(0, -1) : block;
  const before = atLineStart ? '' : '\n';
  const behind = rest !== '' && !rest.startsWith('\n') ? '\n' : '';
  return {
    start: caret,
    end: caret,
    text: before + lines + behind,
    caret: caret + before.length + lines.length,
  };
}
