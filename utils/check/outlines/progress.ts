import type { CompiledPack } from '../compile';
import type { RuleContext } from '../context';
import { contextOf } from '../note-context';
import { choiceOf, hasStatus, isFilled } from './outline-content';
import type { Outline, OutlineSection } from './outlines';
import type { Note } from '../types';

/** How far an outline is written. */
interface Progress {
  /** Sections with a label and with what they have to hold, and without a hint of the template. */
  readonly done: number;
  /** Sections that the outline has to have. */
  readonly total: number;
}

/** How far a note is written, if it is one of the pack's outlines; of the first that it is. Never throws on any text. */
export function progressOf(note: Note, compiled: CompiledPack): Progress | null {
  const context = contextOf(note, compiled);
  for (const id of Object.keys(compiled.outlines)) {
    const progress = outlineProgress(context, id);
    if (progress) return progress;
  }
  return null;
}

/** How far a note is written as an outline of the pack; null when it is none. */
function outlineProgress(context: RuleContext, id: string): Progress | null {
  const outline = context.outline(id);
  if (!outline) return null;
  const done = outline.sections.filter((section) => isDone(section, outline, id, context)).length;
  return { done, total: outline.definition.sections.length };
}

function isDone(section: OutlineSection, outline: Outline, id: string, context: RuleContext): boolean {
  const { label, content, definition } = section;
  if (outline.hints.some((hint) => hint.end > label.start && hint.start < content.end)) return false;
  if (definition.content === 'choice') return choiceOf(section, outline, context.note.text).state === 'made';
  if (definition.content === 'codes') return hasStatus(section, outline, id, context);
  return isFilled(section, outline, context);
}
