import type { CompiledCodeList } from './codes';
import { wordOf } from './codes-words';
import { halfWidth } from './codes-signs';
import type { CodeName } from './codes-names';
import type { Line } from '../text/lines';
import type { TextEdit } from '../types';

/** Not where brackets follow: what stands in them would become a tag. */
const BARE = /^[A-Z][A-Z0-9]+(?![\w+]| ?[[【〔(])/;

/** A code without its brackets that opens a line: `ALPHA - in progress`. */
export function bareCodeAt(text: string, { content, end }: Line, list: CompiledCodeList): CodeName | null {
  const word = BARE.exec(halfWidth(text.slice(content, Math.min(end, content + 16))))?.[0];
  const entry = word === undefined ? undefined : wordOf(word, list);
  if (word === undefined || entry?.kind !== 'code') return null;
  return { start: content, end: content + word.length, code: entry.code, certain: true };
}

/** Puts a tag at the beginning of a line, or brackets around the code that stands there without. */
export function tagging(text: string, line: Line, code: string, list: CompiledCodeList): TextEdit {
  const tag = `[${code}]`;
  const bare = bareCodeAt(text, line, list);
  if (bare?.code !== code) return { start: line.content, end: line.content, text: `${tag} ` };
  const next = text[bare.end];
  return { start: bare.start, end: bare.end, text: next === undefined || /\s/.test(next) ? tag : `${tag} ` };
}
